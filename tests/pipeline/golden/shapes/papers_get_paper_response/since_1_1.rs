// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use serde_json::Value;

/// The response body of [`Papers/GetPaper`](../papers/struct.Papers.html#method.get_paper).
///
/// Finds a paper that cannot be sent back.
///
/// First in SpecVersion
/// [1.1](https://saferpay.github.io/jsonapi/1.1/#rest_customers_customerId_papers_paperId).
#[derive(Default)]
#[non_exhaustive]
pub struct GetPaperResponse {
    /// `Found`. Any JSON, optional.
    pub found: Option<Value>,
}

impl GetPaperResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Found`.
    #[inline]
    #[must_use]
    pub fn with_found(mut self, found: Value) -> Self {
        self.found = Some(found);
        self
    }
}

saferpay_runtime::impl_record!(GetPaperResponse {
    0 found: optional "Found",
});
