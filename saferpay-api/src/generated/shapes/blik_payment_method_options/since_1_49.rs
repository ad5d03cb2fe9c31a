// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What a payment with BLIK needs from the payer.
///
/// The container `Payment_Models_AlternativePayment_BlikPaymentMethodOptions`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_AlternativePayment_BlikPaymentMethodOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct BlikPaymentMethodOptions {
    /// The code that the payer's banking app shows for this payment.
    ///
    /// The payer types it in your shop, and it is good for a short time only. The page makes it a
    /// whole number; a code that begins with zeros loses them that way, and no page says how to send
    /// it.
    ///
    /// `Code`. Whole number, optional.
    pub code: Option<i64>,
}

impl BlikPaymentMethodOptions {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Code`. The code that the payer's banking app shows for this payment.
    #[inline]
    #[must_use]
    pub fn with_code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }
}

saferpay_runtime::impl_record!(BlikPaymentMethodOptions {
    0 code: optional "Code",
});
