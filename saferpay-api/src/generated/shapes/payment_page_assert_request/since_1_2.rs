// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The request body of `POST /Payment/v1/PaymentPage/Assert`.
///
/// `PaymentPage/Assert`: Tells, from server to server, how a payment on the payment page went.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_PaymentPage_Assert).
#[non_exhaustive]
pub struct AssertRequest {
    /// The token that `PaymentPage/Initialize` gave, of your own records.
    ///
    /// Look it up by the order in your return or notify URL. Never take a token from what a browser
    /// sent: a payer could hand you the token of another, cheaper order.
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: String,
}

impl AssertRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: The token that `PaymentPage/Initialize` gave, of your own records.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

saferpay_runtime::impl_record!(AssertRequest {
    0 token: mandatory secret "Token" id(1, 50),
});
