// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// The amount that the payer pays in the currency of the card.
///
/// It is present only if the payer accepted the conversion. You still receive, capture and refund
/// the amount in your own currency.
///
/// The container `Payment_Models_Data_DccInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_DccInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct DccInfo {
    /// The amount charged to the payer, in the payer's currency.
    ///
    /// `PayerAmount`. [`Amount`], mandatory, and `None` if a response lacks it.
    pub payer_amount: Option<Amount>,
}

impl DccInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PayerAmount`. The amount charged to the payer, in the payer's currency.
    #[inline]
    #[must_use]
    pub fn with_payer_amount(mut self, payer_amount: Amount) -> Self {
        self.payer_amount = Some(payer_amount);
        self
    }
}

saferpay_runtime::impl_record!(DccInfo {
    0 payer_amount: expected "PayerAmount",
});
