// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A payment that the payer approved with Google Pay in your own shop or app.
///
/// On the payment page Saferpay shows Google Pay by itself, and you need none of this.
///
/// The container `Payment_Models_Data_GooglePay`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_Models_Data_GooglePay).
#[non_exhaustive]
pub struct GooglePay {
    /// The payment token from Google, as Google hands it over.
    ///
    /// It is good for one payment. Send it as it is; the page asks for no further encoding here.
    ///
    /// `PaymentToken`. Text, mandatory. Secret: `Debug` masks it.
    pub payment_token: String,
}

impl GooglePay {
    /// Makes one of what is mandatory.
    ///
    /// - `payment_token`: The payment token from Google, as Google hands it over.
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
