// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::Token;

/// The request body of
/// [`PaymentPage/Assert`](../payment_page/struct.PaymentPage.html#method.assert).
///
/// Returns, from server to server, the outcome of a payment on the payment page.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_PaymentPage_Assert).
#[non_exhaustive]
pub struct AssertRequest {
    /// The token from the response of
    /// [`PaymentPage/Initialize`](../payment_page/struct.PaymentPage.html#method.initialize), read
    /// from your own records.
    ///
    /// Look it up by the order in your return or notify URL. Never use a token that a browser sent: a
    /// payer could send you the token of another, cheaper order.
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,
}

impl AssertRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: The token from the response of
    ///   [`PaymentPage/Initialize`](../payment_page/struct.PaymentPage.html#method.initialize), read
    ///   from your own records.
    #[must_use]
    pub fn new(token: impl Into<Token>) -> Self {
        Self { token: token.into() }
    }
}

saferpay_runtime::impl_record!(AssertRequest sets {
    Token: "Token",
} {
    0 token: mandatory secret "Token" id(1, 50),
});
