// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// One of your payment page configurations, which you make in the Backoffice.
///
/// The container `RestApi_Models_PaymentPageConfigResult`.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#RestApi_Models_PaymentPageConfigResult).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentPageConfigResult {
    /// What the configuration is for, as you wrote it in the Backoffice.
    ///
    /// `Description`. Text, optional.
    pub description: Option<String>,

    /// Whether it is the one that is used where a payment names none.
    ///
    /// `IsDefault`. True or false, optional.
    pub is_default: Option<bool>,

    /// Its name, as `ConfigSet` asks for it.
    ///
    /// `Name`. Text, optional.
    pub name: Option<String>,
}

impl PaymentPageConfigResult {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Description`. What the configuration is for, as you wrote it in the Backoffice.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `IsDefault`. Whether it is the one that is used where a payment names none.
    #[must_use]
    pub fn with_is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `Name`. Its name, as `ConfigSet` asks for it.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Record for PaymentPageConfigResult {
    const NAME: &'static str = "PaymentPageConfigResult";

    const FIELDS: &'static [Field] = &[
        Field::optional("Description"),
        Field::optional("IsDefault"),
        Field::optional("Name"),
    ];

    fn blank() -> Self {
        Self {
            description: Blank::blank(),
            is_default: Blank::blank(),
            name: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.description.slot(),
            1 => self.is_default.slot(),
            2 => self.name.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.description.view(),
            1 => self.is_default.view(),
            2 => self.name.view(),
            _ => View::Absent,
        }
    }
}

record!(PaymentPageConfigResult);
