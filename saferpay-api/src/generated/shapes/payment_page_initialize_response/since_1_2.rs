// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;

/// The response body of `POST /Payment/v1/PaymentPage/Initialize`.
///
/// `PaymentPage/Initialize`: Opens a payment page at Saferpay, where the payer chooses how to pay
/// and enters the card.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_PaymentPage_Initialize).
#[non_exhaustive]
pub struct InitializeResponse {
    /// The key to this payment, with which `PaymentPage/Assert` tells how it went.
    ///
    /// Keep it with the order before the payer is sent away. Do not put it into addresses that the
    /// payer sees; give your return and notify URLs a reference of your own instead.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e1234`
    pub token: String,

    /// Until when the payer can open the page, usually one hour from now.
    ///
    /// It says nothing of the time left for `PaymentPage/Assert`, which is a day; the pages up to 1.10
    /// know of no such day, so ask in time there. If it has passed, call `PaymentPage/Initialize`
    /// again for a new page.
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2011-07-14T19:43:37+01:00`
    pub expiration: Option<DateTime>,

    /// The address of the payment page, to which you send this payer, once.
    ///
    /// It belongs to this payer alone: neither mail it nor log it. It works a single time; for another
    /// attempt call `PaymentPage/Initialize` anew.
    ///
    /// `RedirectUrl`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `https://www.saferpay.com/vt2/api/PaymentPage/1234/12341234/z2p7a0plpgsd41m97wjvm5jza`
    pub redirect_url: String,
}

impl InitializeResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: The key to this payment, with which `PaymentPage/Assert` tells how it went.
    /// - `redirect_url`: The address of the payment page, to which you send this payer, once.
    #[must_use]
    pub fn new(token: impl Into<String>, redirect_url: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            redirect_url: redirect_url.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Expiration`. Until when the payer can open the page, usually one hour from now.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

saferpay_runtime::impl_record!(InitializeResponse {
    Token: "Token",
    RedirectUrl: "RedirectUrl",
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 redirect_url: mandatory secret "RedirectUrl",
});
