// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The URLs that the Bancontact app opens when the payer has finished.
///
/// Set both if you open the app with its link; otherwise the payer does not return to your shop.
/// The URLs do not show the outcome; get it with
/// [`Transaction/QueryAlternativePayment`](transaction/struct.Transaction.html#method.query_alternative_payment).
///
/// The container `Payment_Models_AlternativePayment_BancontactPaymentMethodOptions`.
///
/// First in SpecVersion
/// [1.13](https://saferpay.github.io/jsonapi/1.13/#Payment_Models_AlternativePayment_BancontactPaymentMethodOptions).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `AppDefaultRedirectUrl` has at most 256 characters. (`bancontact-address-length`)
/// - `AppCompletionRedirectUrl` has at most 256 characters. (`bancontact-address-length`)
#[derive(Default)]
#[non_exhaustive]
pub struct BancontactPaymentMethodOptions {
    /// The URL that the Bancontact app opens when the payer cancels.
    ///
    /// At most 256 characters.
    ///
    /// `AppDefaultRedirectUrl`. Address (URI), optional, `MaxLength[256]`.
    pub app_default_redirect_url: Option<String>,

    /// The URL that the Bancontact app opens after the payment was authorized.
    ///
    /// At most 256 characters.
    ///
    /// `AppCompletionRedirectUrl`. Address (URI), optional, `MaxLength[256]`.
    pub app_completion_redirect_url: Option<String>,
}

impl BancontactPaymentMethodOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `AppDefaultRedirectUrl`. The URL that the Bancontact app opens when the payer cancels.
    #[must_use]
    pub fn with_app_default_redirect_url(
        mut self,
        app_default_redirect_url: impl Into<String>,
    ) -> Self {
        self.app_default_redirect_url = Some(app_default_redirect_url.into());
        self
    }

    /// Sets `AppCompletionRedirectUrl`. The URL that the Bancontact app opens after the payment was
    /// authorized.
    #[must_use]
    pub fn with_app_completion_redirect_url(
        mut self,
        app_completion_redirect_url: impl Into<String>,
    ) -> Self {
        self.app_completion_redirect_url = Some(app_completion_redirect_url.into());
        self
    }
}

saferpay_runtime::impl_record!(BancontactPaymentMethodOptions {
    0 app_default_redirect_url: optional "AppDefaultRedirectUrl" uri() + "bancontact-address-length" length(0, 256),
    1 app_completion_redirect_url: optional "AppCompletionRedirectUrl" uri() + "bancontact-address-length" length(0, 256),
});
