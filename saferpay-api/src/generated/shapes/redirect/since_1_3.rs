// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Where to send the payer now.
///
/// The container `Payment_Models_Data_Redirect`.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_Redirect).
#[non_exhaustive]
pub struct Redirect {
    /// The page of Saferpay to which the payer's browser has to go.
    ///
    /// The address works once and for a limited time; do not log it or keep it. Whether to send the
    /// browser there or to post a form to it is told by `PaymentMeansRequired`.
    ///
    /// `RedirectUrl`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `https://www.saferpay.com/VT2/api/...`
    pub redirect_url: String,

    /// Whether the payer has still to enter a card (`true`) or only passes through (`false`).
    ///
    /// With `true` you either send the browser there, and the payer fills in the form of Saferpay, or
    /// you post your own card form to the address. With `false` send the browser there without any
    /// data: it is the turn of 3-D Secure or of a currency conversion.
    ///
    /// `PaymentMeansRequired`. True or false, mandatory, and `None` if a response lacks it.
    pub payment_means_required: Option<bool>,
}

impl Redirect {
    /// Makes one of what is mandatory.
    ///
    /// - `redirect_url`: The page of Saferpay to which the payer's browser has to go.
    #[must_use]
    pub fn new(redirect_url: impl Into<String>) -> Self {
        Self {
            redirect_url: redirect_url.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMeansRequired`. Whether the payer has still to enter a card (`true`) or only
    /// passes through (`false`).
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
