// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::Token;

/// The response body of
/// [`Transaction/RedirectPayment`](../transaction/struct.Transaction.html#method.redirect_payment).
///
/// Begins a payment on the page of another provider, such as PostFinance or PayPal.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_RedirectPayment).
#[non_exhaustive]
pub struct RedirectPaymentResponse {
    /// Identifies this payment.
    ///
    /// Pass it to
    /// [`Transaction/AssertRedirectPayment`](../transaction/struct.Transaction.html#method.assert_redirect_payment)
    /// to get the outcome.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,

    /// The date and time at which the token expires.
    ///
    /// It is usually one hour after the call. After this time, the token is rejected with
    /// [`TOKEN_EXPIRED`], and you start again; only an assert operation for the token may still accept
    /// it.
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    ///
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    pub expiration: Option<DateTime>,

    /// The URL of the provider's page, to which you send this payer.
    ///
    /// The specification marks it as optional, but the payment cannot continue without it.
    ///
    /// `RedirectUrl`. Text, optional. Secret: `Debug` masks it.
    ///
    /// Example: `https://www.saferpay.com/VT2/api/...`
    pub redirect_url: Option<String>,
}

impl RedirectPaymentResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: Identifies this payment.
    #[must_use]
    pub fn new(token: impl Into<Token>) -> Self {
        Self {
            token: token.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Expiration`. The date and time at which the token expires.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets `RedirectUrl`. The URL of the provider's page, to which you send this payer.
    #[must_use]
    pub fn with_redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }
}

saferpay_runtime::impl_record!(RedirectPaymentResponse {
    Token: "Token",
    RedirectUrl: "RedirectUrl",
    Expiration: "Expiration",
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 redirect_url: optional secret "RedirectUrl",
});
