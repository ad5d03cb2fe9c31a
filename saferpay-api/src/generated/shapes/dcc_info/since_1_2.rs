// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// How much the payer pays in the card's own currency.
///
/// It is there only when the payer accepted the conversion. You still receive, capture and refund
/// the amount in your own currency.
///
/// The container `Payment_Models_Data_DccInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_DccInfo).
#[non_exhaustive]
pub struct DccInfo {
    /// What the payer is charged, in the payer's currency.
    ///
    /// `PayerAmount`. [`Amount`], mandatory.
    pub payer_amount: Amount,
}

impl DccInfo {
    /// Makes one of what is mandatory.
    ///
    /// - `payer_amount`: What the payer is charged, in the payer's currency.
    #[inline]
    #[must_use]
    pub fn new(payer_amount: Amount) -> Self {
        Self { payer_amount }
    }
}

saferpay_runtime::impl_record!(DccInfo {
    0 payer_amount: mandatory "PayerAmount",
});
