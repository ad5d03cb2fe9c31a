// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::capture_reference::since_1_10::CaptureReference;
use crate::generated::shapes::pending_notification::since_1_12::PendingNotification;
use crate::generated::shapes::refund::since_1_25::Refund;

/// The request body of
/// [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund).
///
/// Refunds a captured payment, or a part of it, to the payment method that was charged.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_v1_Transaction_Refund).
#[non_exhaustive]
pub struct RefundRequest {
    /// The amount to refund, and the order ID and description of the refund itself.
    ///
    /// `Refund`. [`Refund`], mandatory.
    pub refund: Refund,

    /// The capture to refund, preferably by the `CaptureId` from the response of
    /// [`Transaction/Capture`](../transaction/struct.Transaction.html#method.capture).
    ///
    /// For captures made with a version before 1.10, which have no such ID, send the transaction ID.
    ///
    /// `CaptureReference`. [`CaptureReference`], mandatory.
    pub capture_reference: CaptureReference,

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
    /// - `capture_reference`: The capture to refund, preferably by the `CaptureId` from the response
    ///   of [`Transaction/Capture`](../transaction/struct.Transaction.html#method.capture).
    #[inline]
    #[must_use]
    pub fn new(refund: Refund, capture_reference: CaptureReference) -> Self {
        Self {
            refund,
            capture_reference,
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
    CaptureId: "CaptureReference.CaptureId",
    RestrictRefund: "Refund.RestrictRefundAmountToCapturedAmount",
} {
    0 refund: mandatory "Refund",
    1 capture_reference: mandatory "CaptureReference",
    2 pending_notification: optional "PendingNotification",
});
