// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::theme::since_1_2::Theme;

/// The appearance of the form in which the payer enters a card.
///
/// It does not affect the payment page; set the appearance of that page in the Backoffice.
///
/// The container `Payment_Models_Data_HostedFormStyling`.
///
/// First in SpecVersion
/// [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_Models_Data_HostedFormStyling).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `CssUrl` is an address that starts with https://. (`style-sheet`)
#[derive(Default)]
#[non_exhaustive]
pub struct HostedFormStyling {
    /// The URL of your own style sheet, which Saferpay includes in its pages.
    ///
    /// It must be reachable with `https`. It overrides the design of the payment page configuration.
    ///
    /// `CssUrl`. Text, optional, `Length[0..2000]` and `HttpsAddress`.
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

impl HostedFormStyling {
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

saferpay_runtime::impl_record!(HostedFormStyling {
    0 css_url: optional "CssUrl" length(0, 2000) + "style-sheet" https_address(),
    1 content_security_enabled: optional "ContentSecurityEnabled",
    2 theme: optional "Theme",
});
