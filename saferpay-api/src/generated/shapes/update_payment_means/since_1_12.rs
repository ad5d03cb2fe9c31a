// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::update_credit_card::since_1_12::UpdateCreditCard;

/// The new data of the stored payment method.
///
/// The container `Payment_Models_Data_UpdatePaymentMeans`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_UpdatePaymentMeans).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePaymentMeans {
    /// The new expiry date of the stored card.
    ///
    /// The number cannot be changed: for a new card, store a new alias.
    ///
    /// `Card`. [`UpdateCreditCard`], optional.
    pub card: Option<UpdateCreditCard>,
}

impl UpdatePaymentMeans {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Card`. The new expiry date of the stored card.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: UpdateCreditCard) -> Self {
        self.card = Some(card);
        self
    }
}

saferpay_runtime::impl_record!(UpdatePaymentMeans {
    0 card: optional "Card",
});
