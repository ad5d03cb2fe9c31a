// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How long the payer may take for an invoice or direct debit of Billpay.
///
/// Billpay is gone from Saferpay, and this with it since 1.45.
///
/// The container `Payment_Models_Data_BillpayCapture`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_BillpayCapture).
#[derive(Default)]
#[non_exhaustive]
pub struct BillpayCapture {
    /// By how many days the due date moves back.
    ///
    /// The page sends you to Billpay's own terms for what is allowed. Its example in 1.2 is the id of
    /// an alias, which is a slip: it is a number of days.
    ///
    /// `DelayInDays`. Whole number, optional.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub delay_in_days: Option<i64>,
}

impl BillpayCapture {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `DelayInDays`. By how many days the due date moves back.
    #[inline]
    #[must_use]
    pub fn with_delay_in_days(mut self, delay_in_days: i64) -> Self {
        self.delay_in_days = Some(delay_in_days);
        self
    }
}

saferpay_runtime::impl_record!(BillpayCapture {
    0 delay_in_days: optional "DelayInDays",
});
