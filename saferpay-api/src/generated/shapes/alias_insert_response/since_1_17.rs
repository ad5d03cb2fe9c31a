// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::shapes::redirect::since_1_3::Redirect;

/// The response body of `POST /Payment/v1/Alias/Insert`.
///
/// `Alias/Insert`: Registers a payer's card or account as an alias, on a form of Saferpay and
/// without a payment.
///
/// First in SpecVersion [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_v1_Alias_Insert).
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

    /// Whether the payer has to be sent to the address in `Redirect`.
    ///
    /// If not, ask `Alias/AssertInsert`.
    ///
    /// `RedirectRequired`. True or false, optional.
    pub redirect_required: Option<bool>,

    /// Where to send the payer to enter the card or to be authenticated.
    ///
    /// `Redirect`. [`Redirect`], optional.
    pub redirect: Option<Redirect>,
}

impl InsertResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: The key to this registration, with which `Alias/AssertInsert` tells the alias.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
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

    /// Sets `RedirectRequired`. Whether the payer has to be sent to the address in `Redirect`.
    #[inline]
    #[must_use]
    pub fn with_redirect_required(mut self, redirect_required: bool) -> Self {
        self.redirect_required = Some(redirect_required);
        self
    }

    /// Sets `Redirect`. Where to send the payer to enter the card or to be authenticated.
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
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 redirect_required: optional "RedirectRequired",
    3 redirect: optional "Redirect",
});
