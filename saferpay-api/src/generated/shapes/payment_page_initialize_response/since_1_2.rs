// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::Token;

/// The response body of
/// [`PaymentPage/Initialize`](../payment_page/struct.PaymentPage.html#method.initialize).
///
/// Creates a payment page at Saferpay, where the payer selects a payment method and enters the
/// card.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_PaymentPage_Initialize).
#[non_exhaustive]
pub struct InitializeResponse {
    /// Identifies this payment.
    ///
    /// Pass it to [`PaymentPage/Assert`](../payment_page/struct.PaymentPage.html#method.assert) to get
    /// the outcome.
    ///
    /// Store it with the order before you redirect the payer. Do not put it into URLs that the payer
    /// sees; put a reference of your own into your return and notify URLs instead.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e1234`
    pub token: Token,

    /// When the payment page expires for the payer, usually one hour from now.
    ///
    /// If it has expired, call
    /// [`PaymentPage/Initialize`](../payment_page/struct.PaymentPage.html#method.initialize) again to
    /// get a new page.
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
        doc = "It does not limit",
        doc = "[`PaymentPage/Assert`](../payment_page/struct.PaymentPage.html#method.assert), which accepts",
        doc = "the token for 24 hours.",
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
        doc = "It does not limit",
        doc = "[`PaymentPage/Assert`](../payment_page/struct.PaymentPage.html#method.assert). The",
        doc = "specification does not say how long that operation accepts the token, so call it soon.",
    )]
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2011-07-14T19:43:37+01:00`
    pub expiration: Option<DateTime>,

    /// The URL of the payment page, to which you send this payer, once.
    ///
    /// It is for this payer only: do not email or log it. It works only once. For another attempt,
    /// call [`PaymentPage/Initialize`](../payment_page/struct.PaymentPage.html#method.initialize)
    /// again.
    ///
    /// `RedirectUrl`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `https://www.saferpay.com/vt2/api/PaymentPage/1234/12341234/z2p7a0plpgsd41m97wjvm5jza`
    pub redirect_url: String,
}

impl InitializeResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: Identifies this payment.
    /// - `redirect_url`: The URL of the payment page, to which you send this payer, once.
    #[must_use]
    pub fn new(token: impl Into<Token>, redirect_url: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            redirect_url: redirect_url.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Expiration`. When the payment page expires for the payer, usually one hour from now.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

saferpay_runtime::impl_record!(InitializeResponse {
    Token: "Token",
    RedirectUrl: "RedirectUrl",
    Expiration: "Expiration",
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 redirect_url: mandatory secret "RedirectUrl",
});
