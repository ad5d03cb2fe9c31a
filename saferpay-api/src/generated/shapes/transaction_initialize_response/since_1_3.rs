// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::shapes::redirect::since_1_3::Redirect;

/// The response body of `POST /Payment/v1/Transaction/Initialize`.
///
/// `Transaction/Initialize`: Begins a card payment on pages of your own, with 3-D Secure where the
/// card asks for it.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Transaction_Initialize).
#[non_exhaustive]
pub struct InitializeResponse {
    /// The key to this payment, with which `Transaction/Authorize` is called.
    ///
    /// Keep it with the order before the payer is sent away. No `Transaction/Inquire` knows it.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: String,

    /// Until when the payment can be authorized with this token, usually one hour from now.
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    pub expiration: Option<DateTime>,

    /// Whether the card issuer could bear a dispute, as far as can be told before the authorization.
    ///
    /// Take it as a forecast. What holds is `Liability` in the answer of `Transaction/Authorize`.
    ///
    /// `LiabilityShift`. True or false, optional.
    pub liability_shift: Option<bool>,

    /// Whether the payer has to be sent to the address in `Redirect` before the payment can be
    /// authorized.
    ///
    /// If not, call `Transaction/Authorize` at once. Nothing is notified in that case.
    ///
    /// `RedirectRequired`. True or false, mandatory, and `None` if a response lacks it.
    pub redirect_required: Option<bool>,

    /// Where to send the payer, for the card form or for 3-D Secure.
    ///
    /// `Redirect`. [`Redirect`], optional.
    pub redirect: Option<Redirect>,
}

impl InitializeResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: The key to this payment, with which `Transaction/Authorize` is called.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Expiration`. Until when the payment can be authorized with this token, usually one hour
    /// from now.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets `LiabilityShift`. Whether the card issuer could bear a dispute, as far as can be told
    /// before the authorization.
    #[inline]
    #[must_use]
    pub fn with_liability_shift(mut self, liability_shift: bool) -> Self {
        self.liability_shift = Some(liability_shift);
        self
    }

    /// Sets `RedirectRequired`. Whether the payer has to be sent to the address in `Redirect` before
    /// the payment can be authorized.
    #[inline]
    #[must_use]
    pub fn with_redirect_required(mut self, redirect_required: bool) -> Self {
        self.redirect_required = Some(redirect_required);
        self
    }

    /// Sets `Redirect`. Where to send the payer, for the card form or for 3-D Secure.
    #[inline]
    #[must_use]
    pub fn with_redirect(mut self, redirect: Redirect) -> Self {
        self.redirect = Some(redirect);
        self
    }
}

saferpay_runtime::impl_record!(InitializeResponse [liability] {
    LiabilityShift: "LiabilityShift",
    Token: "Token",
    RedirectUrl: "Redirect.RedirectUrl",
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 liability_shift: optional "LiabilityShift",
    3 redirect_required: expected "RedirectRequired",
    4 redirect: optional "Redirect",
});
