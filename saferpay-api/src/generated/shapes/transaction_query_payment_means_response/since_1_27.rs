// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payer_info::since_1_18::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_27::PaymentMeansInfo;

/// The response body of
/// [`Transaction/QueryPaymentMeans`](../transaction/struct.Transaction.html#method.query_payment_means).
///
/// Returns the card and address that the payer selected in the wallet, before you authorize the
/// payment.
///
/// First in SpecVersion
/// [1.27](https://saferpay.github.io/jsonapi/1.27/#Payment_v1_Transaction_QueryPaymentMeans).
#[derive(Default)]
#[non_exhaustive]
pub struct QueryPaymentMeansResponse {
    /// The payment method that the payer selected: its brand, and the card or account, masked.
    ///
    /// Nothing is paid yet.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,

    /// What the wallet knows about the payer, with the address that the payer selected in it.
    ///
    /// `Payer`. [`PayerInfo`], optional.
    pub payer: Option<PayerInfo>,

    /// Whether you have to send the payer to `RedirectUrl` before you can authorize the payment.
    ///
    /// `RedirectRequired`. True or false, mandatory, and `None` if a response lacks it.
    pub redirect_required: Option<bool>,

    /// Where to send the payer to select the currency, if that was postponed and is possible.
    ///
    /// `RedirectUrl`. Text, optional. Secret: `Debug` masks it.
    pub redirect_url: Option<String>,
}

impl QueryPaymentMeansResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PaymentMeans`. The payment method that the payer selected: its brand, and the card or
    /// account, masked.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `Payer`. What the wallet knows about the payer, with the address that the payer selected
    /// in it.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: PayerInfo) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `RedirectRequired`. Whether you have to send the payer to `RedirectUrl` before you can
    /// authorize the payment.
    #[inline]
    #[must_use]
    pub fn with_redirect_required(mut self, redirect_required: bool) -> Self {
        self.redirect_required = Some(redirect_required);
        self
    }

    /// Sets `RedirectUrl`. Where to send the payer to select the currency, if that was postponed and
    /// is possible.
    #[must_use]
    pub fn with_redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }
}

saferpay_runtime::impl_record!(QueryPaymentMeansResponse {
    RedirectUrl: "RedirectUrl",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 payment_means: expected "PaymentMeans",
    1 payer: optional "Payer",
    2 redirect_required: expected "RedirectRequired",
    3 redirect_url: optional secret "RedirectUrl",
});
