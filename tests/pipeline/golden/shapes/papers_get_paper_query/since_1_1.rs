// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The query of [`Papers/GetPaper`](../papers/struct.Papers.html#method.get_paper).
///
/// Finds a paper that cannot be sent back.
///
/// First in SpecVersion
/// [1.1](https://saferpay.github.io/jsonapi/1.1/#rest_customers_customerId_papers_paperId).
#[derive(Default)]
#[non_exhaustive]
pub struct GetPaperQuery {
    /// `PageSize`. Whole number, optional, `Range[1..2000]`.
    pub page_size: Option<i64>,
}

impl GetPaperQuery {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PageSize`.
    #[inline]
    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

saferpay_runtime::impl_record!(GetPaperQuery sets {
    PageSize: "PageSize",
} {
    0 page_size: optional "PageSize" range(1, 2000),
});
