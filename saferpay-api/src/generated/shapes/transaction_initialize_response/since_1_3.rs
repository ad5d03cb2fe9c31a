// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::Token;
use crate::generated::shapes::redirect::since_1_3::Redirect;

/// The response body of
/// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
///
/// Begins a card payment on your own pages, with 3-D Secure where the card requires it.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Transaction_Initialize).
#[non_exhaustive]
pub struct InitializeResponse {
    /// Identifies this payment.
    ///
    /// Pass it to [`Transaction/Authorize`](../transaction/struct.Transaction.html#method.authorize).
    ///
    /// Store it with the order before you redirect the payer.
    #[cfg_attr(
        feature = "_ge_1_11",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_3", feature = "v1_4", feature = "v1_5", feature = "v1_6",
                feature = "v1_7", feature = "v1_8", feature = "v1_9", feature = "v1_10",
            ),
            doc = "Since 1.11:",
        ),
        doc = "`Transaction/Inquire` does not accept it.",
    )]
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,

    /// When the token expires, usually one hour from now.
    ///
    /// Until then, you can authorize the payment.
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    pub expiration: Option<DateTime>,

    /// Whether the card issuer could be liable for a dispute, as far as is known before the
    /// authorization.
    ///
    /// It is a forecast only; the response of
    /// [`Transaction/Authorize`](../transaction/struct.Transaction.html#method.authorize) contains the
    /// result. It is missing if the request has no `PaymentMeans`.
    #[cfg_attr(
        feature = "_ge_1_9",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_3", feature = "v1_4", feature = "v1_5", feature = "v1_6",
                feature = "v1_7", feature = "v1_8",
            ),
            doc = "Since 1.9:",
        ),
        doc = "The result is in `Liability` of that response.",
    )]
    ///
    /// `LiabilityShift`. True or false, optional.
    pub liability_shift: Option<bool>,

    /// Whether you have to send the payer to the URL in `Redirect` before you can authorize the
    /// payment.
    ///
    /// If not, call [`Transaction/Authorize`](../transaction/struct.Transaction.html#method.authorize)
    /// at once. Saferpay does not notify you in that case.
    ///
    /// `RedirectRequired`. True or false, mandatory, and `None` if a response lacks it.
    pub redirect_required: Option<bool>,

    /// Where to send the payer, for the card form or for 3-D Secure.
    ///
    /// `Redirect`. [`Redirect`], optional.
    pub redirect: Option<Redirect>,
}

impl InitializeResponse {
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

    /// Sets `Expiration`. When the token expires, usually one hour from now.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets `LiabilityShift`. Whether the card issuer could be liable for a dispute, as far as is
    /// known before the authorization.
    #[inline]
    #[must_use]
    pub fn with_liability_shift(mut self, liability_shift: bool) -> Self {
        self.liability_shift = Some(liability_shift);
        self
    }

    /// Sets `RedirectRequired`. Whether you have to send the payer to the URL in `Redirect` before you
    /// can authorize the payment.
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
    Expiration: "Expiration",
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 liability_shift: optional "LiabilityShift",
    3 redirect_required: expected "RedirectRequired",
    4 redirect: optional "Redirect",
});
