// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::Token;

/// The response body of [`Alias/Insert`](../alias/struct.Alias.html#method.insert).
///
/// Registers a payer's card or account as an alias, on a form of Saferpay and without a payment.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Alias_Insert).
#[non_exhaustive]
pub struct InsertResponse {
    /// Identifies this registration.
    ///
    /// Pass it to [`Alias/AssertInsert`](../alias/struct.Alias.html#method.assert_insert) to get the
    /// alias.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,

    /// When the token expires for the payer, usually one hour from now.
    #[cfg_attr(
        feature = "_ge_1_11",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
                feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
                feature = "v1_10",
            ),
            doc = "Since 1.11:",
        ),
        doc = "[`Alias/AssertInsert`](../alias/struct.Alias.html#method.assert_insert) accepts the token for",
        doc = "24 hours.",
    )]
    #[cfg_attr(
        any(
            feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
            feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
            feature = "v1_10",
        ),
        doc = "",
        cfg_attr(
            feature = "_ge_1_11",
            doc = "Before 1.11:",
        ),
        doc = "The specification does not say how long",
        doc = "[`Alias/AssertInsert`](../alias/struct.Alias.html#method.assert_insert) accepts the token.",
    )]
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
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: Identifies this registration.
    /// - `redirect_url`: Where your form submits the card data: directly to Saferpay, not to your
    ///   server.
    #[must_use]
    pub fn new(token: impl Into<Token>, redirect_url: impl Into<String>) -> Self {
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
    Expiration: "Expiration",
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 redirect_url: mandatory secret "RedirectUrl",
});
