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
    /// The key to this registration, with which `Alias/AssertInsert` tells the alias.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: String,

    /// Until when the payer can register with this token, usually one hour from now.
    ///
    /// `Alias/AssertInsert` takes it for a day, say the pages since 1.11; the earlier ones do not.
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    pub expiration: Option<DateTime>,

    /// Where the form with the card data goes: to Saferpay, and not to you.
    ///
    /// `RedirectUrl`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `https://www.saferpay.com/VT2/api/...`
    pub redirect_url: String,
}

impl InsertResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: The key to this registration, with which `Alias/AssertInsert` tells the alias.
    /// - `redirect_url`: Where the form with the card data goes: to Saferpay, and not to you.
    #[must_use]
    pub fn new(token: impl Into<String>, redirect_url: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            redirect_url: redirect_url.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Expiration`. Until when the payer can register with this token, usually one hour from
    /// now.
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
