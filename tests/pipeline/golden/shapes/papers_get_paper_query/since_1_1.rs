// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The query of `GET /rest/customers/[customerId]/papers/[paperId]`.
///
/// `Papers/GetPaper`: Finds a paper that cannot be sent back.
///
/// First in SpecVersion
/// [1.1](https://saferpay.github.io/jsonapi/1.1/#rest_customers_customerId_papers_paperId).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPaperQuery {
    /// `PageSize`. Whole number, optional, `Range[1..2000]`.
    pub page_size: Option<i64>,
}

impl GetPaperQuery {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `PageSize`.
    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Record for GetPaperQuery {
    const NAME: &'static str = "GetPaperQuery";

    const FIELDS: &'static [Field] = &[
        Field::optional("PageSize").bound(&[Rule::Range(1, 2000)]),
    ];

    fn blank() -> Self {
        Self { page_size: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.page_size.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.page_size.view(),
            _ => View::Absent,
        }
    }
}

record!(GetPaperQuery);
