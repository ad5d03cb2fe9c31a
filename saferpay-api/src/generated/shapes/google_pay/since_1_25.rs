// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A payment that the payer approved with Google Pay in your own shop or app.
///
/// The Saferpay payment page offers Google Pay itself and does not need this container.
///
/// The container `Payment_Models_Data_GooglePay`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_Models_Data_GooglePay).
#[non_exhaustive]
pub struct GooglePay {
    /// The payment token from Google, unchanged.
    ///
    /// It is valid for one payment. Send it as you receive it; the specification requires no further
    /// encoding here.
    ///
    /// `PaymentToken`. Text, mandatory. Secret: `Debug` masks it.
    pub payment_token: String,
}

impl GooglePay {
    /// Creates a value with its mandatory fields.
    ///
    /// - `payment_token`: The payment token from Google, unchanged.
    #[must_use]
    pub fn new(payment_token: impl Into<String>) -> Self {
        Self {
            payment_token: payment_token.into(),
        }
    }
}

saferpay_runtime::impl_record!(GooglePay {
    0 payment_token: mandatory secret "PaymentToken",
});
