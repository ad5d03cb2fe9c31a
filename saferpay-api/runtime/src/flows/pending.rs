//! Asks again for captures and refunds whose outcome was not known at once.

use super::Captured;
use super::flow::Flow;
use super::inputs::Inputs;
use super::operations::{Calls, TransactionAssertCapture, TransactionAssertRefund};
use super::send::OneCall;
use crate::input::Input;
use crate::record::Record;

/// Asks for the outcome of pending captures and refunds.
///
/// A capture or a refund is pending if the acquirer decides later. Saferpay calls the URL that you set
/// with `with_pending_notify_url` when the outcome is known: ask then. The specification states no
/// interval for programs without such a URL. It forbids polling, so ask at most once in some hours.
#[cfg_attr(not(doctest), doc = include_str!("examples/pending.md"))]
pub trait Pending:
    Calls<TransactionAssertCapture, Response: Record> + Calls<TransactionAssertRefund, Response: Record>
{
    /// Returns the state of a pending capture. While it is
    /// [`Pending`](crate::answers::PaymentState::Pending), you do not have the money.
    fn assert_capture(&self, capture_id: impl Into<String>) -> AssertCaptureFlow<Self> {
        Flow::new(self, Inputs::new().with(Input::CaptureId, capture_id), OneCall::new([]))
    }

    /// Returns the state of a pending refund, by its own transaction ID.
    fn assert_refund(&self, transaction_id: impl Into<String>) -> AssertRefundFlow<Self> {
        Flow::new(self, Inputs::new().with(Input::TransactionId, transaction_id), OneCall::new([]))
    }
}

/// A flow that asks for the state of a pending capture.
pub type AssertCaptureFlow<C> = Flow<C, TransactionAssertCapture, OneCall<[String; 0], Captured>>;

/// A flow that asks for the state of a pending refund.
pub type AssertRefundFlow<C> = Flow<C, TransactionAssertRefund, OneCall<[String; 0], Captured>>;
