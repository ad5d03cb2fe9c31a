// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The response body of `POST /Payment/v1/Batch/Close`.
///
/// `Batch/Close`: Hands all captures of a terminal so far to the acquirers, for payout.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Batch_Close).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloseResponse {}

impl CloseResponse {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }
}

impl Record for CloseResponse {
    const NAME: &'static str = "CloseResponse";

    const FIELDS: &'static [Field] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn slot_at(&mut self, _index: usize) -> Slot<'_> {
        Slot::Nothing
    }

    fn view_at(&self, _index: usize) -> View<'_> {
        View::Absent
    }
}

record!(CloseResponse);
