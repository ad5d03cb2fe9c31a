// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::Token;
use crate::generated::shapes::return_url::since_1_34::ReturnUrl;

/// The request body of
/// [`Transaction/QueryPaymentMeans`](../transaction/struct.Transaction.html#method.query_payment_means).
///
/// Returns the card and address that the payer selected in the wallet, before you authorize the
/// payment.
///
/// First in SpecVersion
/// [1.34](https://saferpay.github.io/jsonapi/1.34/#Payment_v1_Transaction_QueryPaymentMeans).
#[non_exhaustive]
pub struct QueryPaymentMeansRequest {
    /// The token from the response of
    /// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,

    /// Where the payer returns after a second redirect, instead of the URL of
    /// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    ///
    /// `ReturnUrl`. [`ReturnUrl`], optional.
    pub return_url: Option<ReturnUrl>,
}

impl QueryPaymentMeansRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: The token from the response of
    ///   [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    #[must_use]
    pub fn new(token: impl Into<Token>) -> Self {
        Self {
            token: token.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `ReturnUrl`. Where the payer returns after a second redirect, instead of the URL of
    /// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    #[inline]
    #[must_use]
    pub fn with_return_url(mut self, return_url: ReturnUrl) -> Self {
        self.return_url = Some(return_url);
        self
    }
}

saferpay_runtime::impl_record!(QueryPaymentMeansRequest sets {
    ReturnUrl: "ReturnUrl.Url",
    Token: "Token",
} {
    0 token: mandatory secret "Token" id(1, 50),
    1 return_url: optional "ReturnUrl",
});
