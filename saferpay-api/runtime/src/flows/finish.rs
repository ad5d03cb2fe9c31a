//! What settling and charging have in common: compares an authorized payment with what is expected, and
//! captures it exactly once.

use super::flow::Draft;
use super::look_up::{is_not_found, look_up_transaction};
use super::operations::{Calls, TransactionCapture, TransactionInquire};
use super::other_attempts::OtherAttempts;
use super::send::send;
use super::{Captured, Expected, Failed, Settlement, TransactionRecord};
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

/// Takes a payment that is known to exist to its end.
pub(super) async fn finish<C: Finishes>(
    client: &C,
    payment: TransactionRecord,
    expected: &Expected,
    capture: CaptureDraft<C>,
    others: &OtherAttempts<C>,
) -> Result<Settlement, Error> {
    match payment.state {
        PaymentState::Authorized | PaymentState::Captured => {}
        PaymentState::Pending if payment.capture_id.is_some() => {
            return Ok(Settlement::CapturePending(payment));
        }
        PaymentState::Pending => return Ok(Settlement::PaymentPending(payment)),
        PaymentState::Unknown => return Ok(Settlement::StateUnknown(payment)),
        PaymentState::Canceled => return others.of_canceled(client, payment).await,
    }
    if let Some(mismatch) = expected.mismatch(&payment) {
        return Ok(Settlement::NotAsExpected { payment, mismatch });
    }
    if payment.state == PaymentState::Captured {
        return Ok(others.after_capture(client, payment).await);
    }
    let payment = match others.before_capture(client, payment).await {
        Ok(payment) => payment,
        Err(settlement) => return Ok(*settlement),
    };
    Ok(match capture_once(client, payment, expected, capture).await {
        Settlement::Settled(payment) => others.after_capture(client, payment).await,
        settlement => settlement,
    })
}

async fn capture_once<C: Finishes>(
    client: &C,
    payment: TransactionRecord,
    expected: &Expected,
    mut capture: CaptureDraft<C>,
) -> Settlement {
    capture.inputs = capture.inputs.with(Input::TransactionId, &*payment.transaction_id);
    capture.inputs = capture.inputs.with_amount(expected.money());
    let error = match send::<TransactionCapture, C, Captured>(client, [], capture).await {
        Ok(captured) => return of_capture(payment, captured),
        Err(error) => error,
    };
    let captured_before = error.is_already_captured();
    if !captured_before && !error.is_in_wrong_state() {
        return Settlement::OnlyAuthorized { payment, error };
    }
    // Another call has captured it meanwhile, or is about to. Ask for the state of the payment.
    let Ok(found) = look_up_transaction(client, &payment.transaction_id).await else {
        return if captured_before {
            // It is captured or pending; pending is the safer claim.
            Settlement::CapturePending(payment.in_state(PaymentState::Pending))
        } else {
            Settlement::OnlyAuthorized { payment, error }
        };
    };
    let payment = payment.updated(found);
    match payment.state {
        PaymentState::Captured => Settlement::Settled(payment),
        PaymentState::Pending => Settlement::CapturePending(payment),
        PaymentState::Canceled => Settlement::Failed(Failed::Canceled(payment)),
        PaymentState::Authorized | PaymentState::Unknown if captured_before => {
            Settlement::Settled(payment.in_state(PaymentState::Captured))
        }
        PaymentState::Authorized | PaymentState::Unknown => {
            Settlement::OnlyAuthorized { payment: payment.in_state(PaymentState::Authorized), error }
        }
    }
}

fn of_capture(payment: TransactionRecord, captured: Captured) -> Settlement {
    let capture_id = captured.capture_id.or_else(|| payment.capture_id.clone());
    let payment = TransactionRecord { capture_id, ..payment };
    match captured.state {
        PaymentState::Captured => Settlement::Settled(payment.in_state(PaymentState::Captured)),
        _ => Settlement::CapturePending(payment.in_state(PaymentState::Pending)),
    }
}

/// Whether the error of an assert or an authorization means that the payment has failed.
pub(super) fn has_failed(error: &Error) -> bool {
    let refused = error.is_aborted() || error.is_declined() || error.needs_other_payment_method();
    refused && !error.is_outcome_unknown() && !is_not_found(error)
}
