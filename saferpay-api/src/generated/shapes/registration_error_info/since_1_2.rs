// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_RegistrationErrorInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegistrationErrorInfo).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistrationErrorInfo {
    /// `ErrorName`. Text, optional.
    ///
    /// Example: `ErrorName`
    pub error_name: Option<String>,

    /// `ErrorMessage`. Text, optional.
    ///
    /// Example: `ErrorMessage`
    pub error_message: Option<String>,
}

impl RegistrationErrorInfo {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `ErrorName`.
    #[must_use]
    pub fn with_error_name(mut self, error_name: impl Into<String>) -> Self {
        self.error_name = Some(error_name.into());
        self
    }

    /// Sets `ErrorMessage`.
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

impl Record for RegistrationErrorInfo {
    const NAME: &'static str = "RegistrationErrorInfo";

    const FIELDS: &'static [Field] = &[
        Field::optional("ErrorName"),
        Field::optional("ErrorMessage"),
    ];

    fn blank() -> Self {
        Self {
            error_name: Blank::blank(),
            error_message: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.error_name.slot(),
            1 => self.error_message.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.error_name.view(),
            1 => self.error_message.view(),
            _ => View::Absent,
        }
    }
}

record!(RegistrationErrorInfo);
