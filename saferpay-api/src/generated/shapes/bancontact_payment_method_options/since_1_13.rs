// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Where the Bancontact app takes the payer when it is done.
///
/// Set both when you open the app by its link, or the payer does not find back. The outcome is not
/// in these addresses; ask for it with `Transaction/QueryAlternativePayment`.
///
/// The container `Payment_Models_AlternativePayment_BancontactPaymentMethodOptions`.
///
/// First in SpecVersion
/// [1.13](https://saferpay.github.io/jsonapi/1.13/#Payment_Models_AlternativePayment_BancontactPaymentMethodOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct BancontactPaymentMethodOptions {
    /// The address that the Bancontact app opens when the payer cancels.
    ///
    /// At most 256 characters.
    ///
    /// `AppDefaultRedirectUrl`. Address (URI), optional.
    pub app_default_redirect_url: Option<String>,

    /// The address that the Bancontact app opens once the payment was authorized.
    ///
    /// At most 256 characters.
    ///
    /// `AppCompletionRedirectUrl`. Address (URI), optional.
    pub app_completion_redirect_url: Option<String>,
}

impl BancontactPaymentMethodOptions {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `AppDefaultRedirectUrl`. The address that the Bancontact app opens when the payer cancels.
    #[must_use]
    pub fn with_app_default_redirect_url(
        mut self,
        app_default_redirect_url: impl Into<String>,
    ) -> Self {
        self.app_default_redirect_url = Some(app_default_redirect_url.into());
        self
    }

    /// Sets `AppCompletionRedirectUrl`. The address that the Bancontact app opens once the payment was
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
    0 app_default_redirect_url: optional "AppDefaultRedirectUrl" uri(),
    1 app_completion_redirect_url: optional "AppCompletionRedirectUrl" uri(),
});
