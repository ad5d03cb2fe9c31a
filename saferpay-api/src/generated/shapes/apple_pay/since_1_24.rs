// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A payment that the payer approved with Apple Pay in your own shop or app.
///
/// The Saferpay payment page offers Apple Pay itself and does not need this container.
///
/// The container `Payment_Models_Data_ApplePay`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_ApplePay).
#[non_exhaustive]
pub struct ApplePay {
    /// The payment token from Apple: its JSON, encoded as Base64.
    ///
    /// Encode the complete token that your web page or app receives from Apple. It is valid for one
    /// payment.
    ///
    /// `PaymentToken`. Text, mandatory, `Base64`. Secret: `Debug` masks it.
    pub payment_token: String,
}

impl ApplePay {
    /// Creates a value with its mandatory fields.
    ///
    /// - `payment_token`: The payment token from Apple: its JSON, encoded as Base64.
    #[must_use]
    pub fn new(payment_token: impl Into<String>) -> Self {
        Self {
            payment_token: payment_token.into(),
        }
    }
}

saferpay_runtime::impl_record!(ApplePay {
    0 payment_token: mandatory secret "PaymentToken" base64(),
});
