// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of
/// [`Transaction/AssertRefund`](../transaction/struct.Transaction.html#method.assert_refund).
///
/// Returns whether a pending refund has been completed.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_v1_Transaction_AssertRefund).
#[non_exhaustive]
pub struct AssertRefundRequest {
    /// The refund to look up: the ID from the response of
    /// [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund), or the refund's
    /// own order ID.
    ///
    /// The specification calls it a reference to the authorization, but it means the reference of the
    /// refund.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,
}

impl AssertRefundRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_reference`: The refund to look up: the ID from the response of
    ///   [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund), or the refund's
    ///   own order ID.
    #[inline]
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self { transaction_reference }
    }
}

saferpay_runtime::impl_record!(AssertRefundRequest sets {
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 transaction_reference: mandatory "TransactionReference",
});
