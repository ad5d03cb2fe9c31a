// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The data that a BLIK payment requires from the payer.
///
/// The container `Payment_Models_AlternativePayment_BlikPaymentMethodOptions`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_AlternativePayment_BlikPaymentMethodOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct BlikPaymentMethodOptions {
    /// The BLIK code that the payer's banking app shows for this payment.
    ///
    /// The payer enters it in your shop, and it is valid only for a short time. The specification
    /// defines it as an integer, so a code with leading zeros loses them; the specification does not
    /// say how to send such a code.
    ///
    /// `Code`. Whole number, optional. Secret: `Debug` masks it.
    pub code: Option<i64>,
}

impl BlikPaymentMethodOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Code`. The BLIK code that the payer's banking app shows for this payment.
    #[inline]
    #[must_use]
    pub fn with_code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }
}

saferpay_runtime::impl_record!(BlikPaymentMethodOptions {
    0 code: optional secret "Code",
});
