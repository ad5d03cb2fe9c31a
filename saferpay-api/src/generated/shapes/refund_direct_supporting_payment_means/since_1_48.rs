// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::card::since_1_10::Card;

/// The recipient of the payout: a card, an alias or an account; set exactly one field.
///
/// The specification says that this operation never supported Saferpay Fields and scheme tokens.
///
/// The container `Payment_Models_Data_RefundDirectSupportingPaymentMeans`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_Models_Data_RefundDirectSupportingPaymentMeans).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Exactly one of `Card` and `Alias` is set. (`payment-means`)
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDirectSupportingPaymentMeans {
    /// The number of the card that receives the money; only for merchants with a full PCI
    /// certification.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// The alias of the stored payment method that receives the money.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,
}

impl RefundDirectSupportingPaymentMeans {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
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
}

saferpay_runtime::impl_record!(RefundDirectSupportingPaymentMeans {
    0 card: optional "Card" + "payment-means" exactly_one_of(&[0, 1]),
    1 alias: optional "Alias",
});
