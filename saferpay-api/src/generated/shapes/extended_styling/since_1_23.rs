// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::theme::since_1_2::Theme;

/// The appearance of the form in which the payer enters a card.
///
/// SpecVersion 1.40 replaces this container with another one that has the same fields.
///
/// The container `Payment_Models_Data_ExtendedStyling`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_Models_Data_ExtendedStyling).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `CssUrl` is an address that starts with https://. (`style-sheet`)
#[derive(Default)]
#[non_exhaustive]
pub struct ExtendedStyling {
    /// The predefined design of the Saferpay page.
    ///
    /// `Theme`. [`Theme`], optional.
    ///
    /// Example: `DEFAULT`
    pub theme: Option<Theme>,

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
}

impl ExtendedStyling {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Theme`. The predefined design of the Saferpay page.
    #[inline]
    #[must_use]
    pub fn with_theme(mut self, theme: Theme) -> Self {
        self.theme = Some(theme);
        self
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
}

saferpay_runtime::impl_record!(ExtendedStyling {
    0 theme: optional "Theme",
    1 css_url: optional "CssUrl" + "style-sheet" https_address(),
    2 content_security_enabled: optional "ContentSecurityEnabled",
});
