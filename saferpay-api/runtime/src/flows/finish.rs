//! What settling and charging have in common: compares an authorized payment with what is expected, and
//! captures it exactly once.

use super::capture_once::{CaptureDraft, CaptureOutcome, Finishes, capture_once};
use super::look_up::is_not_found;
use super::other_attempts::OtherAttempts;
use super::{Expected, Failed, Settlement, TransactionRecord};
use crate::answers::PaymentState;
use crate::error::Error;

/// Takes a payment that is known to exist to its end.
pub(super) async fn finish<C: Finishes>(
    client: &C,
    payment: TransactionRecord,
    expected: &Expected,
    mut capture: CaptureDraft<C>,
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
    capture.inputs = capture.inputs.with_amount(expected.money());
    Ok(match capture_once(client, payment, capture).await {
        CaptureOutcome::Captured(payment) => others.after_capture(client, payment).await,
        CaptureOutcome::Pending(payment) => Settlement::CapturePending(payment),
        CaptureOutcome::Canceled(payment) => Settlement::Failed(Failed::Canceled(payment)),
        CaptureOutcome::NotCaptured(payment, error) => {
            Settlement::OnlyAuthorized { payment: payment.in_state(PaymentState::Authorized), error }
        }
    })
}

/// Whether the error of an assert or an authorization means that the payment has failed.
pub(super) fn has_failed(error: &Error) -> bool {
    let refused = error.is_aborted() || error.is_declined() || error.needs_other_payment_method();
    refused && !error.is_outcome_unknown() && !is_not_found(error)
}
