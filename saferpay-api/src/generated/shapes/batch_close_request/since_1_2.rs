// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The request body of `POST /Payment/v1/Batch/Close`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Batch_Close).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseRequest {
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: String,
}

impl CloseRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(terminal_id: impl Into<String>) -> Self {
        Self {
            terminal_id: terminal_id.into(),
        }
    }
}

impl Record for CloseRequest {
    const NAME: &'static str = "CloseRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("TerminalId")
            .bound(&[Rule::Characters(Characters::Numeric, 8, 8)]),
    ];

    fn blank() -> Self {
        Self {
            terminal_id: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.terminal_id.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.terminal_id.view(),
            _ => View::Absent,
        }
    }
}

record!(CloseRequest);
