// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The response body of `POST /Payment/v1/Alias/Delete`.
///
/// `Alias/Delete`: Deletes an alias, so that it can be charged no more.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Alias_Delete).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl DeleteResponse {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }
}

impl Record for DeleteResponse {
    const NAME: &'static str = "DeleteResponse";

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

record!(DeleteResponse);
