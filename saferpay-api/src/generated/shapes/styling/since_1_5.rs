// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::theme::since_1_2::Theme;

/// How the pages look that the payer sees.
///
/// Its `CssUrl` is deprecated since 1.17: use a payment page configuration, or Saferpay Fields,
/// instead.
///
/// The container `Payment_Models_Data_Styling`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_Styling).
#[derive(Default)]
#[non_exhaustive]
pub struct Styling {
    /// The address of a style sheet of yours that Saferpay puts into its pages.
    ///
    /// It must be reachable with `https`. With it, the design of the payment page configuration no
    /// longer counts.
    ///
    /// `CssUrl`. Text, optional, `HttpsAddress`.
    ///
    /// Example: `https://merchanthost/merchant.css`
    pub css_url: Option<String>,

    /// Has your style sheet loaded from Saferpay's server instead of yours, for a certification by
    /// SAQ-A.
    ///
    /// `ContentSecurityEnabled`. True or false, optional.
    pub content_security_enabled: Option<bool>,

    /// Which ready-made design the page of Saferpay has.
    ///
    /// `Theme`. [`Theme`], optional.
    ///
    /// Example: `DEFAULT`
    pub theme: Option<Theme>,
}

impl Styling {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `CssUrl`. The address of a style sheet of yours that Saferpay puts into its pages.
    #[must_use]
    pub fn with_css_url(mut self, css_url: impl Into<String>) -> Self {
        self.css_url = Some(css_url.into());
        self
    }

    /// Sets `ContentSecurityEnabled`. Has your style sheet loaded from Saferpay's server instead of
    /// yours, for a certification by SAQ-A.
    #[inline]
    #[must_use]
    pub fn with_content_security_enabled(
        mut self,
        content_security_enabled: bool,
    ) -> Self {
        self.content_security_enabled = Some(content_security_enabled);
        self
    }

    /// Sets `Theme`. Which ready-made design the page of Saferpay has.
    #[inline]
    #[must_use]
    pub fn with_theme(mut self, theme: Theme) -> Self {
        self.theme = Some(theme);
        self
    }
}

saferpay_runtime::impl_record!(Styling {
    0 css_url: optional "CssUrl" https_address(),
    1 content_security_enabled: optional "ContentSecurityEnabled",
    2 theme: optional "Theme",
});
