// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::theme::since_1_2::Theme;

/// The appearance of the pages that the payer sees.
#[cfg_attr(
    feature = "_ge_1_17",
    doc = "",
    cfg_attr(
        any(
            feature = "v1_5", feature = "v1_6", feature = "v1_7", feature = "v1_8",
            feature = "v1_9", feature = "v1_10", feature = "v1_11", feature = "v1_12",
            feature = "v1_13", feature = "v1_14", feature = "v1_15", feature = "v1_16",
        ),
        doc = "Since 1.17:",
    ),
    doc = "Its `CssUrl` is deprecated: use a payment page configuration or Saferpay Fields instead.",
)]
///
/// The container `Payment_Models_Data_Styling`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_Styling).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `CssUrl` is an address that starts with https://. (`style-sheet`)
#[derive(Default)]
#[non_exhaustive]
pub struct Styling {
    /// The URL of your own style sheet, which Saferpay includes in its pages.
    ///
    /// It must be reachable with `https`. It overrides the design of the payment page configuration.
    ///
    /// `CssUrl`. Text, optional, `HttpsAddress`.
    ///
    /// Example: `https://merchanthost/merchant.css`
    pub css_url: Option<String>,

    /// Makes Saferpay load your style sheet from its own server instead of yours, for SAQ-A
    /// certification.
    ///
    /// `ContentSecurityEnabled`. True or false, optional.
    pub content_security_enabled: Option<bool>,

    /// The predefined design of the Saferpay page.
    ///
    /// `Theme`. [`Theme`], optional.
    ///
    /// Example: `DEFAULT`
    pub theme: Option<Theme>,
}

impl Styling {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `CssUrl`. The URL of your own style sheet, which Saferpay includes in its pages.
    #[must_use]
    pub fn with_css_url(mut self, css_url: impl Into<String>) -> Self {
        self.css_url = Some(css_url.into());
        self
    }

    /// Sets `ContentSecurityEnabled`. Makes Saferpay load your style sheet from its own server instead
    /// of yours, for SAQ-A certification.
    #[inline]
    #[must_use]
    pub fn with_content_security_enabled(
        mut self,
        content_security_enabled: bool,
    ) -> Self {
        self.content_security_enabled = Some(content_security_enabled);
        self
    }

    /// Sets `Theme`. The predefined design of the Saferpay page.
    #[inline]
    #[must_use]
    pub fn with_theme(mut self, theme: Theme) -> Self {
        self.theme = Some(theme);
        self
    }
}

saferpay_runtime::impl_record!(Styling {
    0 css_url: optional "CssUrl" + "style-sheet" https_address(),
    1 content_security_enabled: optional "ContentSecurityEnabled",
    2 theme: optional "Theme",
});
