// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;

/// The response body of `POST /Payment/v1/Alias/Insert`.
///
/// `Alias/Insert`: Registers a payer's card or account as an alias, on a form of Saferpay and
/// without a payment.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Alias_Insert).
#[non_exhaustive]
pub struct InsertResponse {
    /// Identifies this registration.
    ///
    /// Pass it to `Alias/AssertInsert` to get the alias.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: String,

    /// When the token expires for the payer, usually one hour from now.
    ///
    /// `Alias/AssertInsert` accepts the token for 24 hours, according to the specification since 1.11.
    /// Older ones do not say how long.
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    pub expiration: Option<DateTime>,

    /// Where your form submits the card data: directly to Saferpay, not to your server.
    ///
    /// `RedirectUrl`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `https://www.saferpay.com/VT2/api/...`
    pub redirect_url: String,
}

impl InsertResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: Identifies this registration.
    /// - `redirect_url`: Where your form submits the card data: directly to Saferpay, not to your
    ///   server.
    #[must_use]
    pub fn new(token: impl Into<String>, redirect_url: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            redirect_url: redirect_url.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Expiration`. When the token expires for the payer, usually one hour from now.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

saferpay_runtime::impl_record!(InsertResponse {
    Token: "Token",
    RedirectUrl: "RedirectUrl",
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 redirect_url: mandatory secret "RedirectUrl",
});
