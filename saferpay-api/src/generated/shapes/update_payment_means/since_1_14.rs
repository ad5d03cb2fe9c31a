// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::update_credit_card::since_1_12::UpdateCreditCard;

/// The new data of the stored payment method.
///
/// The container `Payment_Models_Data_UpdatePaymentMeans`.
///
/// First in SpecVersion
/// [1.14](https://saferpay.github.io/jsonapi/1.14/#Payment_Models_Data_UpdatePaymentMeans).
#[non_exhaustive]
pub struct UpdatePaymentMeans {
    /// The new expiry date of the stored card.
    ///
    /// The number cannot be changed: for a new card, store a new alias.
    ///
    /// `Card`. [`UpdateCreditCard`], mandatory.
    pub card: UpdateCreditCard,
}

impl UpdatePaymentMeans {
    /// Creates a value with its mandatory fields.
    ///
    /// - `card`: The new expiry date of the stored card.
    #[inline]
    #[must_use]
    pub fn new(card: UpdateCreditCard) -> Self {
        Self { card }
    }
}

saferpay_runtime::impl_record!(UpdatePaymentMeans {
    0 card: mandatory "Card",
});
