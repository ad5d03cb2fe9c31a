// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The response body of
/// [`Transaction/MultipartFinalize`](../transaction/struct.Transaction.html#method.multipart_finalize).
///
/// Declares that you will not capture any more parts of a payment.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_MultipartFinalize).
#[derive(Default)]
#[non_exhaustive]
pub struct MultipartFinalizeResponse {}

impl MultipartFinalizeResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }
}

saferpay_runtime::impl_record!(MultipartFinalizeResponse {});
