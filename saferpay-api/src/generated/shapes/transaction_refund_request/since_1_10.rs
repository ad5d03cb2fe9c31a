// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::capture_reference::since_1_10::CaptureReference;
use crate::generated::shapes::pending_notification::since_1_8::PendingNotification;
use crate::generated::shapes::refund::since_1_8::Refund;

/// The request body of `POST /Payment/v1/Transaction/Refund`.
///
/// `Transaction/Refund`: Pays back a captured payment, or a part of it, to the means of payment it
/// came from.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Refund).
#[non_exhaustive]
pub struct RefundRequest {
    /// How much to pay back, and the order id and description of the refund itself.
    ///
    /// `Refund`. [`Refund`], mandatory.
    pub refund: Refund,

    /// The capture to pay back, best by the `CaptureId` that `Transaction/Capture` gave.
    ///
    /// For captures made with a version before 1.10, which have no such id, give the transaction id.
    ///
    /// `CaptureReference`. [`CaptureReference`], mandatory.
    pub capture_reference: CaptureReference,

    /// Whom to tell when a refund that is `PENDING` has been decided.
    ///
    /// Without it, ask `Transaction/AssertRefund`.
    ///
    /// `PendingNotification`. [`PendingNotification`], optional.
    pub pending_notification: Option<PendingNotification>,
}

impl RefundRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `refund`: How much to pay back, and the order id and description of the refund itself.
    /// - `capture_reference`: The capture to pay back, best by the `CaptureId` that
    ///   `Transaction/Capture` gave.
    #[inline]
    #[must_use]
    pub fn new(refund: Refund, capture_reference: CaptureReference) -> Self {
        Self {
            refund,
            capture_reference,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PendingNotification`. Whom to tell when a refund that is `PENDING` has been decided.
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

saferpay_runtime::impl_record!(RefundRequest {
    0 refund: mandatory "Refund",
    1 capture_reference: mandatory "CaptureReference",
    2 pending_notification: optional "PendingNotification",
});
