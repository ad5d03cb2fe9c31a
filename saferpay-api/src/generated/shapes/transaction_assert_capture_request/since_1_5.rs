// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of
/// [`Transaction/AssertCapture`](../transaction/struct.Transaction.html#method.assert_capture).
///
/// Returns whether a pending capture has been completed.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_v1_Transaction_AssertCapture).
#[non_exhaustive]
pub struct AssertCaptureRequest {
    /// The captured payment to look up: either its ID or your order ID.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,
}

impl AssertCaptureRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_reference`: The captured payment to look up: either its ID or your order ID.
    #[inline]
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self { transaction_reference }
    }
}

saferpay_runtime::impl_record!(AssertCaptureRequest sets {
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 transaction_reference: mandatory "TransactionReference",
});
