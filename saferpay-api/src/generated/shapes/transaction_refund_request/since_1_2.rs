// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::capture_transaction_reference::since_1_2::CaptureTransactionReference;
use crate::generated::shapes::refund::since_1_2::Refund;

/// The request body of
/// [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund).
///
/// Refunds a captured payment, or a part of it, to the payment method that was charged.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Refund).
#[non_exhaustive]
pub struct RefundRequest {
    /// The amount to refund, and the order ID and description of the refund itself.
    ///
    /// `Refund`. [`Refund`], mandatory.
    pub refund: Refund,

    /// The captured payment to refund: either its ID or your order ID.
    ///
    /// `TransactionReference`. [`CaptureTransactionReference`], mandatory.
    pub transaction_reference: CaptureTransactionReference,
}

impl RefundRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `refund`: The amount to refund, and the order ID and description of the refund itself.
    /// - `transaction_reference`: The captured payment to refund: either its ID or your order ID.
    #[inline]
    #[must_use]
    pub fn new(
        refund: Refund,
        transaction_reference: CaptureTransactionReference,
    ) -> Self {
        Self {
            refund,
            transaction_reference,
        }
    }
}

saferpay_runtime::impl_record!(RefundRequest sets {
    AmountValue: "Refund.Amount.Value",
    AmountCurrency: "Refund.Amount.CurrencyCode",
    OrderId: "Refund.OrderId",
    Description: "Refund.Description",
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 refund: mandatory "Refund",
    1 transaction_reference: mandatory "TransactionReference",
});
