// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A wallet that a terminal supports.
///
/// The container `RestApi_Models_WalletInfo`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#RestApi_Models_WalletInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct WalletInfo {
    /// The wallet as a value, such as `APPLEPAY`.
    ///
    /// `WalletName`. Text, optional.
    pub wallet_name: Option<String>,

    /// The URL of the logo, for your own payment method selection.
    ///
    /// Load it unchanged: its query contains a version.
    ///
    /// `LogoUrl`. Text, optional.
    pub logo_url: Option<String>,
}

impl WalletInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `WalletName`. The wallet as a value, such as `APPLEPAY`.
    #[must_use]
    pub fn with_wallet_name(mut self, wallet_name: impl Into<String>) -> Self {
        self.wallet_name = Some(wallet_name.into());
        self
    }

    /// Sets `LogoUrl`. The URL of the logo, for your own payment method selection.
    #[must_use]
    pub fn with_logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}

saferpay_runtime::impl_record!(WalletInfo {
    0 wallet_name: optional "WalletName",
    1 logo_url: optional "LogoUrl",
});
