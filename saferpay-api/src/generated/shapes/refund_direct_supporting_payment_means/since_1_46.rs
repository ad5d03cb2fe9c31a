// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::saferpay_fields::since_1_40::SaferpayFields;
use crate::generated::shapes::scheme_token::since_1_46::SchemeToken;

/// The recipient of the payout: a card, an alias or an account; set exactly one field.
///
/// The specification also lists Saferpay Fields and scheme tokens, but the operation has never
/// supported them.
///
/// The container `Payment_Models_Data_RefundDirectSupportingPaymentMeans`.
///
/// First in SpecVersion
/// [1.46](https://saferpay.github.io/jsonapi/1.46/#Payment_Models_Data_RefundDirectSupportingPaymentMeans).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Exactly one of `Card`, `Alias`, `SaferpayFields`, and `SchemeToken` is set. (`payment-means`)
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDirectSupportingPaymentMeans {
    /// A card from Saferpay Fields.
    ///
    /// This operation never supported it; specification 1.48 removes the field.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,

    /// The number of the card that receives the money; only for merchants with a full PCI
    /// certification.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// The alias of the stored payment method that receives the money.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,

    /// A network token.
    ///
    /// This operation never supported it; specification 1.48 removes the field.
    ///
    /// `SchemeToken`. [`SchemeToken`], optional.
    pub scheme_token: Option<SchemeToken>,
}

impl RefundDirectSupportingPaymentMeans {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `SaferpayFields`. A card from Saferpay Fields.
    #[inline]
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }

    /// Sets `Card`. The number of the card that receives the money; only for merchants with a full PCI
    /// certification.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `Alias`. The alias of the stored payment method that receives the money.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `SchemeToken`. A network token.
    #[inline]
    #[must_use]
    pub fn with_scheme_token(mut self, scheme_token: SchemeToken) -> Self {
        self.scheme_token = Some(scheme_token);
        self
    }
}

saferpay_runtime::impl_record!(RefundDirectSupportingPaymentMeans {
    0 saferpay_fields: optional "SaferpayFields",
    1 card: optional "Card" + "payment-means" exactly_one_of(&[1, 2, 0, 3]),
    2 alias: optional "Alias",
    3 scheme_token: optional "SchemeToken",
});
