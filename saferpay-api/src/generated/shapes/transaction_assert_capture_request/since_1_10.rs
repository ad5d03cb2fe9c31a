// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::capture_reference::since_1_10::CaptureReference;

/// The request body of
/// [`Transaction/AssertCapture`](../transaction/struct.Transaction.html#method.assert_capture).
///
/// Returns whether a pending capture has been completed.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_AssertCapture).
#[non_exhaustive]
pub struct AssertCaptureRequest {
    /// The capture to look up, preferably by its `CaptureId`.
    ///
    /// If the response to a part was lost and you have no ID, send the transaction and the
    /// `OrderPartId`.
    ///
    /// `CaptureReference`. [`CaptureReference`], mandatory.
    pub capture_reference: CaptureReference,
}

impl AssertCaptureRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `capture_reference`: The capture to look up, preferably by its `CaptureId`.
    #[inline]
    #[must_use]
    pub fn new(capture_reference: CaptureReference) -> Self {
        Self { capture_reference }
    }
}

saferpay_runtime::impl_record!(AssertCaptureRequest sets {
    CaptureId: "CaptureReference.CaptureId",
} {
    0 capture_reference: mandatory "CaptureReference",
});
