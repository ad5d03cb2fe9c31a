// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How much longer the payer may take to pay an invoice or direct debit of Billpay.
///
/// Saferpay no longer supports Billpay; 1.45 removes this container.
///
/// The container `Payment_Models_Data_BillpayCapture`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_BillpayCapture).
#[derive(Default)]
#[non_exhaustive]
pub struct BillpayCapture {
    /// The number of days to postpone the due date.
    ///
    /// The specification refers to Billpay's own terms for the permitted values. Its example in 1.2
    /// shows an alias ID by mistake; the value is a number of days.
    ///
    /// `DelayInDays`. Whole number, optional.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub delay_in_days: Option<i64>,
}

impl BillpayCapture {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `DelayInDays`. The number of days to postpone the due date.
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
