// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::theme::since_1_2::Theme;

/// The appearance of the pages that the payer sees.
///
/// The container `Payment_Models_Data_Styling`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Styling).
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
    1 theme: optional "Theme",
});
