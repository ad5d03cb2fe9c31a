// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The request body of `POST /Payment/v1/Transaction/AssertRedirectPayment`.
///
/// `Transaction/AssertRedirectPayment`: Tells how a payment begun by `Transaction/RedirectPayment`
/// went.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_AssertRedirectPayment).
#[non_exhaustive]
pub struct AssertRedirectPaymentRequest {
    /// The token that `Transaction/RedirectPayment` gave, of your own records.
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: String,
}

impl AssertRedirectPaymentRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: The token that `Transaction/RedirectPayment` gave, of your own records.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

saferpay_runtime::impl_record!(AssertRedirectPaymentRequest {
    0 token: mandatory secret "Token" id(1, 50),
});
