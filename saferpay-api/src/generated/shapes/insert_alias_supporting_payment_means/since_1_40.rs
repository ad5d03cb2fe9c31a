// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::saferpay_fields::since_1_40::SaferpayFields;

/// The card to store, if you already have it; otherwise the payer enters it on a Saferpay page.
///
/// Set exactly one field. A redirect can still follow, for example to authenticate the payer.
///
/// The container `Payment_Models_Data_InsertAliasSupportingPaymentMeans`.
///
/// First in SpecVersion
/// [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_Models_Data_InsertAliasSupportingPaymentMeans).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Exactly one of `Card` and `SaferpayFields` is set. (`payment-means`)
#[derive(Default)]
#[non_exhaustive]
pub struct InsertAliasSupportingPaymentMeans {
    /// A card that the payer entered in Saferpay Fields, identified by its token.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,

    /// The raw card data; only for merchants that are certified to handle it under PCI DSS.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,
}

impl InsertAliasSupportingPaymentMeans {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `SaferpayFields`. A card that the payer entered in Saferpay Fields, identified by its
    /// token.
    #[inline]
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }

    /// Sets `Card`. The raw card data; only for merchants that are certified to handle it under PCI
    /// DSS.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }
}

saferpay_runtime::impl_record!(InsertAliasSupportingPaymentMeans {
    0 saferpay_fields: optional "SaferpayFields",
    1 card: optional "Card" + "payment-means" exactly_one_of(&[1, 0]),
});
