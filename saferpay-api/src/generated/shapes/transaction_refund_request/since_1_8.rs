// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::capture_transaction_reference::since_1_2::CaptureTransactionReference;
use crate::generated::shapes::pending_notification::since_1_8::PendingNotification;
use crate::generated::shapes::refund::since_1_8::Refund;

/// The request body of
/// [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund).
///
/// Refunds a captured payment, or a part of it, to the payment method that was charged.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_Transaction_Refund).
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

    /// Who is notified when the outcome of a refund that is `PENDING` is known.
    ///
    /// If you omit it, call
    /// [`Transaction/AssertRefund`](../transaction/struct.Transaction.html#method.assert_refund) to
    /// get the outcome.
    ///
    /// `PendingNotification`. [`PendingNotification`], optional.
    pub pending_notification: Option<PendingNotification>,
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
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PendingNotification`. Who is notified when the outcome of a refund that is `PENDING` is
    /// known.
    #[inline]
    #[must_use]
    pub fn with_pending_notification(
        mut self,
        pending_notification: PendingNotification,
    ) -> Self {
        self.pending_notification = Some(pending_notification);
        self
    }
}

saferpay_runtime::impl_record!(RefundRequest sets {
    AmountValue: "Refund.Amount.Value",
    AmountCurrency: "Refund.Amount.CurrencyCode",
    OrderId: "Refund.OrderId",
    Description: "Refund.Description",
    PendingNotifyUrl: "PendingNotification.NotifyUrl",
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 refund: mandatory "Refund",
    1 transaction_reference: mandatory "TransactionReference",
    2 pending_notification: optional "PendingNotification",
});
