// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::theme::since_1_2::Theme;

/// How the form looks in which the payer enters a card.
///
/// It ends after SpecVersion 1.39; since 1.40 `HostedFormStyling` takes its place, with the same
/// fields.
///
/// The container `Payment_Models_Data_ExtendedStyling`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_Models_Data_ExtendedStyling).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExtendedStyling {
    /// Which ready-made design the page of Saferpay has.
    ///
    /// `Theme`. [`Theme`], optional.
    ///
    /// Example: `DEFAULT`
    pub theme: Option<Theme>,

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
}

impl ExtendedStyling {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Theme`. Which ready-made design the page of Saferpay has.
    #[must_use]
    pub fn with_theme(mut self, theme: Theme) -> Self {
        self.theme = Some(theme);
        self
    }

    /// Sets `CssUrl`. The address of a style sheet of yours that Saferpay puts into its pages.
    #[must_use]
    pub fn with_css_url(mut self, css_url: impl Into<String>) -> Self {
        self.css_url = Some(css_url.into());
        self
    }

    /// Sets `ContentSecurityEnabled`. Has your style sheet loaded from Saferpay's server instead of
    /// yours, for a certification by SAQ-A.
    #[must_use]
    pub fn with_content_security_enabled(
        mut self,
        content_security_enabled: bool,
    ) -> Self {
        self.content_security_enabled = Some(content_security_enabled);
        self
    }
}

impl Record for ExtendedStyling {
    const NAME: &'static str = "ExtendedStyling";

    const FIELDS: &'static [Field] = &[
        Field::optional("Theme"),
        Field::optional("CssUrl").bound(&[Rule::Format(Format::HttpsAddress)]),
        Field::optional("ContentSecurityEnabled"),
    ];

    fn blank() -> Self {
        Self {
            theme: Blank::blank(),
            css_url: Blank::blank(),
            content_security_enabled: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.theme.slot(),
            1 => self.css_url.slot(),
            2 => self.content_security_enabled.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.theme.view(),
            1 => self.css_url.view(),
            2 => self.content_security_enabled.view(),
            _ => View::Absent,
        }
    }
}

record!(ExtendedStyling);
