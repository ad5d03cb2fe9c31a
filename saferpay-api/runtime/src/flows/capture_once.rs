//! Captures an authorized transaction exactly once, a payment or a refund, and finds out how that ended.

use super::flow::Draft;
use super::look_up::look_up_transaction;
use super::operations::{Calls, TransactionCapture, TransactionInquire};
use super::send::send;
use super::{Captured, TransactionRecord};
use crate::answers::PaymentState;
use crate::error::Error;
use crate::input::Input;
use crate::record::Record;

/// A client that can capture and inquire.
pub trait Finishes:
    Calls<TransactionCapture, Response: Record> + Calls<TransactionInquire, Response: Record>
{
}

impl<C> Finishes for C where
    C: Calls<TransactionCapture, Response: Record> + Calls<TransactionInquire, Response: Record>
{
}

/// The request of a capture.
pub(super) type CaptureDraft<C> = Draft<<C as Calls<TransactionCapture>>::Request>;

/// What is known about a transaction after its capture.
pub(super) enum CaptureOutcome {
    /// It is captured, now or before.
    Captured(TransactionRecord),
    /// The outcome of the capture is known later.
    Pending(TransactionRecord),
    /// It was canceled.
    Canceled(TransactionRecord),
    /// It is not known to be captured, because of this error.
    NotCaptured(TransactionRecord, Error),
}

/// Captures an authorized transaction, unless another call has done so meanwhile.
pub(super) async fn capture_once<C: Finishes>(
    client: &C,
    transaction: TransactionRecord,
    mut capture: CaptureDraft<C>,
) -> CaptureOutcome {
    capture.inputs = capture.inputs.with(Input::TransactionId, &*transaction.transaction_id);
    let error = match send::<TransactionCapture, C, Captured>(client, [], capture).await {
        Ok(captured) => {
            let capture_id = captured.capture_id.or_else(|| transaction.capture_id.clone());
            let transaction = TransactionRecord { capture_id, ..transaction };
            return match captured.state {
                PaymentState::Captured => {
                    CaptureOutcome::Captured(transaction.in_state(PaymentState::Captured))
                }
                _ => CaptureOutcome::Pending(transaction.in_state(PaymentState::Pending)),
            };
        }
        Err(error) => error,
    };
    let captured_before = error.is_already_captured();
    if !captured_before && !error.is_in_wrong_state() {
        return CaptureOutcome::NotCaptured(transaction, error);
    }
    // Another call has captured it meanwhile, or is about to, or someone has canceled it.
    let Ok(found) = look_up_transaction(client, &transaction.transaction_id).await else {
        return if captured_before {
            // It is captured or pending; pending is the safer claim.
            CaptureOutcome::Pending(transaction.in_state(PaymentState::Pending))
        } else {
            CaptureOutcome::NotCaptured(transaction, error)
        };
    };
    let transaction = transaction.updated(found);
    match transaction.state {
        PaymentState::Captured => CaptureOutcome::Captured(transaction),
        PaymentState::Pending => CaptureOutcome::Pending(transaction),
        PaymentState::Canceled => CaptureOutcome::Canceled(transaction),
        PaymentState::Authorized | PaymentState::Unknown if captured_before => {
            CaptureOutcome::Captured(transaction.in_state(PaymentState::Captured))
        }
        PaymentState::Authorized | PaymentState::Unknown => CaptureOutcome::NotCaptured(transaction, error),
    }
}
