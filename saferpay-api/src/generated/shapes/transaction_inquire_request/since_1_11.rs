// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of
/// [`Transaction/Inquire`](../transaction/struct.Transaction.html#method.inquire).
///
/// Returns the state of a transaction, by its ID or by your order ID.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_v1_Transaction_Inquire).
#[non_exhaustive]
pub struct InquireRequest {
    /// The transaction to look up: either its ID or your order ID.
    ///
    /// If several transactions have the same order ID, use the transaction ID.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,
}

impl InquireRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_reference`: The transaction to look up: either its ID or your order ID.
    #[inline]
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self { transaction_reference }
    }
}

saferpay_runtime::impl_record!(InquireRequest sets {
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 transaction_reference: mandatory "TransactionReference",
});
