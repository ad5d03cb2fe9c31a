// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The response body of [`Alias/Delete`](../alias/struct.Alias.html#method.delete).
///
/// Deletes an alias, so that it can no longer be charged.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Alias_Delete).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl DeleteResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }
}

saferpay_runtime::impl_record!(DeleteResponse {});
