// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::Token;

/// The request body of
/// [`Transaction/QueryAlternativePayment`](../transaction/struct.Transaction.html#method.query_alternative_payment).
///
/// Returns the outcome of a payment that
/// [`Transaction/AlternativePayment`](../transaction/struct.Transaction.html#method.alternative_payment)
/// began.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_v1_Transaction_QueryAlternativePayment).
#[non_exhaustive]
pub struct QueryAlternativePaymentRequest {
    /// The token from the response of
    /// [`Transaction/AlternativePayment`](../transaction/struct.Transaction.html#method.alternative_payment),
    /// read from your own records.
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,
}

impl QueryAlternativePaymentRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: The token from the response of
    ///   [`Transaction/AlternativePayment`](../transaction/struct.Transaction.html#method.alternative_payment),
    ///   read from your own records.
    #[must_use]
    pub fn new(token: impl Into<Token>) -> Self {
        Self { token: token.into() }
    }
}

saferpay_runtime::impl_record!(QueryAlternativePaymentRequest sets {
    Token: "Token",
} {
    0 token: mandatory secret "Token" id(1, 50),
});
