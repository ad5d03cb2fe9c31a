// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_AlternativePayment_BancontactPaymentMethodOptions`.
///
/// First in SpecVersion
/// [1.13](https://saferpay.github.io/jsonapi/1.13/#Payment_Models_AlternativePayment_BancontactPaymentMethodOptions).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BancontactPaymentMethodOptions {
    /// `AppDefaultRedirectUrl`. Address (URI), optional.
    pub app_default_redirect_url: Option<String>,

    /// `AppCompletionRedirectUrl`. Address (URI), optional.
    pub app_completion_redirect_url: Option<String>,
}

impl BancontactPaymentMethodOptions {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `AppDefaultRedirectUrl`.
    #[must_use]
    pub fn with_app_default_redirect_url(
        mut self,
        app_default_redirect_url: impl Into<String>,
    ) -> Self {
        self.app_default_redirect_url = Some(app_default_redirect_url.into());
        self
    }

    /// Sets `AppCompletionRedirectUrl`.
    #[must_use]
    pub fn with_app_completion_redirect_url(
        mut self,
        app_completion_redirect_url: impl Into<String>,
    ) -> Self {
        self.app_completion_redirect_url = Some(app_completion_redirect_url.into());
        self
    }
}

impl Record for BancontactPaymentMethodOptions {
    const NAME: &'static str = "BancontactPaymentMethodOptions";

    const FIELDS: &'static [Field] = &[
        Field::optional("AppDefaultRedirectUrl").bound(&[Rule::Format(Format::Uri)]),
        Field::optional("AppCompletionRedirectUrl").bound(&[Rule::Format(Format::Uri)]),
    ];

    fn blank() -> Self {
        Self {
            app_default_redirect_url: Blank::blank(),
            app_completion_redirect_url: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.app_default_redirect_url.slot(),
            1 => self.app_completion_redirect_url.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.app_default_redirect_url.view(),
            1 => self.app_completion_redirect_url.view(),
            _ => View::Absent,
        }
    }
}

record!(BancontactPaymentMethodOptions);
