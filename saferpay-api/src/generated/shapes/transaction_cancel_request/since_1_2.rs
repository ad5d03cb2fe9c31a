// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of
/// [`Transaction/Cancel`](../transaction/struct.Transaction.html#method.cancel).
///
/// Releases the money of an authorized payment, or cancels a refund that is not captured.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Cancel).
#[non_exhaustive]
pub struct CancelRequest {
    /// The authorized payment or refund to cancel: either its ID or your order ID.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,
}

impl CancelRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_reference`: The authorized payment or refund to cancel: either its ID or your
    ///   order ID.
    #[inline]
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self { transaction_reference }
    }
}

saferpay_runtime::impl_record!(CancelRequest sets {
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 transaction_reference: mandatory "TransactionReference",
});
