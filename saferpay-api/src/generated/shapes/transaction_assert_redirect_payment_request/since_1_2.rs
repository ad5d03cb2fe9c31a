// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::Token;

/// The request body of
/// [`Transaction/AssertRedirectPayment`](../transaction/struct.Transaction.html#method.assert_redirect_payment).
///
/// Returns the outcome of a payment that
/// [`Transaction/RedirectPayment`](../transaction/struct.Transaction.html#method.redirect_payment)
/// began.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_AssertRedirectPayment).
#[non_exhaustive]
pub struct AssertRedirectPaymentRequest {
    /// The token from the response of
    /// [`Transaction/RedirectPayment`](../transaction/struct.Transaction.html#method.redirect_payment),
    /// read from your own records.
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,
}

impl AssertRedirectPaymentRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: The token from the response of
    ///   [`Transaction/RedirectPayment`](../transaction/struct.Transaction.html#method.redirect_payment),
    ///   read from your own records.
    #[must_use]
    pub fn new(token: impl Into<Token>) -> Self {
        Self { token: token.into() }
    }
}

saferpay_runtime::impl_record!(AssertRedirectPaymentRequest sets {
    Token: "Token",
} {
    0 token: mandatory secret "Token" id(1, 50),
});
