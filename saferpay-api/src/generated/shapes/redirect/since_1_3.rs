// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The Saferpay page to which you redirect the payer now.
///
/// The container `Payment_Models_Data_Redirect`.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_Redirect).
#[non_exhaustive]
pub struct Redirect {
    /// The URL of the Saferpay page to which you redirect the payer's browser.
    ///
    /// The URL works once and for a limited time; do not log or store it. A redirect is a GET;
    /// Saferpay supports no redirect with POST. `PaymentMeansRequired` determines whether you redirect
    /// the browser to it or post a form to it.
    ///
    /// `RedirectUrl`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `https://www.saferpay.com/VT2/api/...`
    pub redirect_url: String,

    /// Whether the payer must still enter a card (`true`) or not (`false`).
    ///
    /// With `true`, either redirect the browser, and the payer enters the card in the Saferpay form,
    /// or post your own card form to the URL. With `false`, redirect the browser without any data, for
    /// 3-D Secure or a currency conversion.
    ///
    /// `PaymentMeansRequired`. True or false, mandatory, and `None` if a response lacks it.
    pub payment_means_required: Option<bool>,
}

impl Redirect {
    /// Creates a value with its mandatory fields.
    ///
    /// - `redirect_url`: The URL of the Saferpay page to which you redirect the payer's browser.
    #[must_use]
    pub fn new(redirect_url: impl Into<String>) -> Self {
        Self {
            redirect_url: redirect_url.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMeansRequired`. Whether the payer must still enter a card (`true`) or not
    /// (`false`).
    #[inline]
    #[must_use]
    pub fn with_payment_means_required(mut self, payment_means_required: bool) -> Self {
        self.payment_means_required = Some(payment_means_required);
        self
    }
}

saferpay_runtime::impl_record!(Redirect {
    0 redirect_url: mandatory secret "RedirectUrl",
    1 payment_means_required: expected "PaymentMeansRequired",
});
