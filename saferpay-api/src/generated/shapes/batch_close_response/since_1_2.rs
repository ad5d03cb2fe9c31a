// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The response body of `POST /Payment/v1/Batch/Close`.
///
/// `Batch/Close`: Submits all captures of a terminal so far to the acquirers, for payout.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Batch_Close).
#[derive(Default)]
#[non_exhaustive]
pub struct CloseResponse {}

impl CloseResponse {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }
}

saferpay_runtime::impl_record!(CloseResponse {});
