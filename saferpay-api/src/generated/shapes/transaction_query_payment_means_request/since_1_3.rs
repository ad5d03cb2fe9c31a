// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::Token;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;

/// The request body of
/// [`Transaction/QueryPaymentMeans`](../transaction/struct.Transaction.html#method.query_payment_means).
///
/// Returns the card and address that the payer selected in the wallet, before you authorize the
/// payment.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Transaction_QueryPaymentMeans).
#[non_exhaustive]
pub struct QueryPaymentMeansRequest {
    /// The token from the response of
    /// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,

    /// Where the payer returns after a second redirect, instead of the URLs of
    /// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    ///
    /// `ReturnUrls`. [`ReturnUrls`], optional.
    pub return_urls: Option<ReturnUrls>,
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

    /// Sets `ReturnUrls`. Where the payer returns after a second redirect, instead of the URLs of
    /// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    #[inline]
    #[must_use]
    pub fn with_return_urls(mut self, return_urls: ReturnUrls) -> Self {
        self.return_urls = Some(return_urls);
        self
    }
}

saferpay_runtime::impl_record!(QueryPaymentMeansRequest sets {
    ReturnUrl: "ReturnUrls.Success" "ReturnUrls.Fail" "ReturnUrls.Abort",
    Token: "Token",
} {
    0 token: mandatory secret "Token" id(1, 50),
    1 return_urls: optional "ReturnUrls",
});
