// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::Token;
use crate::generated::shapes::redirect::since_1_3::Redirect;

/// The response body of [`Alias/Insert`](../alias/struct.Alias.html#method.insert).
///
/// Registers a payer's card or account as an alias, on a form of Saferpay and without a payment.
///
/// First in SpecVersion [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_v1_Alias_Insert).
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
    ///
    /// [`Alias/AssertInsert`](../alias/struct.Alias.html#method.assert_insert) accepts the token for
    /// 24 hours.
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    pub expiration: Option<DateTime>,

    /// Whether you have to send the payer to the URL in `Redirect`.
    ///
    /// If not, call [`Alias/AssertInsert`](../alias/struct.Alias.html#method.assert_insert).
    ///
    /// `RedirectRequired`. True or false, optional.
    pub redirect_required: Option<bool>,

    /// Where to send the payer to enter the card or to authenticate.
    ///
    /// `Redirect`. [`Redirect`], optional.
    pub redirect: Option<Redirect>,
}

impl InsertResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: Identifies this registration.
    #[must_use]
    pub fn new(token: impl Into<Token>) -> Self {
        Self {
            token: token.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Expiration`. When the token expires for the payer, usually one hour from now.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets `RedirectRequired`. Whether you have to send the payer to the URL in `Redirect`.
    #[inline]
    #[must_use]
    pub fn with_redirect_required(mut self, redirect_required: bool) -> Self {
        self.redirect_required = Some(redirect_required);
        self
    }

    /// Sets `Redirect`. Where to send the payer to enter the card or to authenticate.
    #[inline]
    #[must_use]
    pub fn with_redirect(mut self, redirect: Redirect) -> Self {
        self.redirect = Some(redirect);
        self
    }
}

saferpay_runtime::impl_record!(InsertResponse {
    Token: "Token",
    RedirectUrl: "Redirect.RedirectUrl",
    Expiration: "Expiration",
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 redirect_required: optional "RedirectRequired",
    3 redirect: optional "Redirect",
});
