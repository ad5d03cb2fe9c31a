// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::behavior::since_1_1::Behavior;

/// The body of an error.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#errorhandling).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// `Behavior`. [`Behavior`], mandatory.
    pub behavior: Behavior,

    /// `ErrorDetail`. List of texts, optional.
    pub error_detail: Vec<String>,
}

impl ErrorMessage {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(behavior: Behavior) -> Self {
        Self {
            behavior,
            ..Record::blank()
        }
    }

    /// Sets `ErrorDetail`.
    #[must_use]
    pub fn with_error_detail(mut self, error_detail: Vec<String>) -> Self {
        self.error_detail = error_detail;
        self
    }
}

impl Record for ErrorMessage {
    const NAME: &'static str = "ErrorMessage";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Behavior"),
        Field::optional("ErrorDetail"),
    ];

    fn blank() -> Self {
        Self {
            behavior: Blank::blank(),
            error_detail: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.behavior.slot(),
            1 => self.error_detail.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.behavior.view(),
            1 => self.error_detail.view(),
            _ => View::Absent,
        }
    }
}

record!(ErrorMessage);
