// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::card::since_1_10::Card;

/// Where the money goes: set exactly one of them.
///
/// Since 1.48 the page says that Saferpay Fields and scheme tokens never worked here, though the
/// tables before listed them.
///
/// The container `Payment_Models_Data_RefundDirectSupportingPaymentMeans`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_Models_Data_RefundDirectSupportingPaymentMeans).
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDirectSupportingPaymentMeans {
    /// The number of the card that gets the money; only merchants with a full PCI certification may
    /// use it.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// The stored means of payment that gets the money.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,
}

impl RefundDirectSupportingPaymentMeans {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Card`. The number of the card that gets the money; only merchants with a full PCI
    /// certification may use it.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `Alias`. The stored means of payment that gets the money.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }
}

saferpay_runtime::impl_record!(RefundDirectSupportingPaymentMeans {
    0 card: optional "Card",
    1 alias: optional "Alias",
});
