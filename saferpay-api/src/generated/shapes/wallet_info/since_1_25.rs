// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A wallet that can be used on a terminal.
///
/// The container `RestApi_Models_WalletInfo`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#RestApi_Models_WalletInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct WalletInfo {
    /// Which wallet it is, as on the wire, such as `APPLEPAY`.
    ///
    /// `WalletName`. Text, optional.
    pub wallet_name: Option<String>,

    /// The address of a picture of its logo, for your own choice of means of payment.
    ///
    /// Load it as it is given: the address carries a version in its query.
    ///
    /// `LogoUrl`. Text, optional.
    pub logo_url: Option<String>,
}

impl WalletInfo {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `WalletName`. Which wallet it is, as on the wire, such as `APPLEPAY`.
    #[must_use]
    pub fn with_wallet_name(mut self, wallet_name: impl Into<String>) -> Self {
        self.wallet_name = Some(wallet_name.into());
        self
    }

    /// Sets `LogoUrl`. The address of a picture of its logo, for your own choice of means of payment.
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
