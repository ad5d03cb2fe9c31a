// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of
/// [`Transaction/MultipartFinalize`](../transaction/struct.Transaction.html#method.multipart_finalize).
///
/// Declares that you will not capture any more parts of a payment.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_MultipartFinalize).
#[non_exhaustive]
pub struct MultipartFinalizeRequest {
    /// The payment that was captured in parts: either its ID or your order ID.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,
}

impl MultipartFinalizeRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_reference`: The payment that was captured in parts: either its ID or your order
    ///   ID.
    #[inline]
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self { transaction_reference }
    }
}

saferpay_runtime::impl_record!(MultipartFinalizeRequest sets {
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 transaction_reference: mandatory "TransactionReference",
});
