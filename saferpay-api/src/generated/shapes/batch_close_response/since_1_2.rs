// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The response body of [`Batch/Close`](../batch/struct.Batch.html#method.close).
///
/// Submits all captures of a terminal so far to the acquirers, for payout.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Batch_Close).
#[derive(Default)]
#[non_exhaustive]
pub struct CloseResponse {}

impl CloseResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }
}

saferpay_runtime::impl_record!(CloseResponse {});
