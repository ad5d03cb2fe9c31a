use serde_json::{Value, json};

use super::{Capture, Expected, Failed, Flow, NotYet, Payment, Settlement};
use crate::answers::{AliasAnswer, LiabilityAnswer, PaymentAnswer, PaymentState};
use crate::client::Call;
use crate::error::Error;

/// Settles what a payer has done on a Payment Page or by a payment link.
pub trait Settle: Capture {
    /// What the version answers to an assert.
    type AssertResponse: PaymentAnswer + LiabilityAnswer + AliasAnswer + Send + Sync;

    #[doc(hidden)]
    fn assert_by(&self, fields: Value) -> Call<'_, Self::AssertResponse>;

    /// Asserts the payment of this token, holds it against what is expected, and captures it.
    ///
    /// Call it when the payer comes back and when Saferpay notifies, in whichever order, twice or
    /// at once: the money is captured once, and each call says that it is paid. What is not as
    /// expected is not captured.
    ///
    /// If the outcome is unknown, call it again: it asserts first, and Saferpay refuses to
    /// capture a second time, which counts as success.
    ///
    /// # Errors
    ///
    /// Everything but a payment that was declined or given up: a token that Saferpay does not
    /// know, a capture that was refused, a call that failed.
    fn settle(
        &self,
        token: impl Into<String>,
        expected: impl Into<Expected>,
    ) -> Flow<'_, Settlement<Self::AssertResponse>>
    where
        Self: Sized,
    {
        Flow::new(settle(self, token.into(), expected.into()))
    }
}

async fn settle<C: Settle>(
    client: &C,
    token: String,
    expected: Expected,
) -> Result<Settlement<C::AssertResponse>, Error> {
    let assert = || client.assert_by(json!({ "Token": token }));
    let answer = match assert().await {
        Ok(answer) => answer,
        Err(error) if error.is_not_started() => return Ok(Settlement::NotYet(NotYet::PayerNotDone)),
        Err(error) if error.is_aborted() || error.is_declined() => {
            return Ok(Settlement::Failed(Failed::Refused(error)));
        }
        Err(error) => return Err(error),
    };
    let state = answer.payment_state();
    match state {
        PaymentState::Authorized | PaymentState::Captured => {}
        PaymentState::Pending => return Ok(Settlement::NotYet(NotYet::PaymentPending)),
        PaymentState::Unlisted => return Ok(Settlement::NotYet(NotYet::UnlistedState)),
        PaymentState::Canceled => {
            let transaction_id = answer.transaction_id().unwrap_or_default().to_owned();
            return Ok(Settlement::Failed(Failed::Canceled { transaction_id }));
        }
    }
    let mismatch = expected.mismatch(&answer);
    let payment = Payment::of(answer);
    if let Some(mismatch) = mismatch {
        return Ok(Settlement::NotAsExpected { payment, mismatch });
    }
    if state == PaymentState::Captured {
        return Ok(Settlement::Settled(payment));
    }
    let error = match client.capture(&payment.transaction_id, expected.money()).await {
        Ok(captured) => {
            let payment = Payment { capture_id: captured.capture_id, ..payment };
            return Ok(match captured.state {
                PaymentState::Captured => Settlement::Settled(payment),
                _ => Settlement::CapturePending(payment),
            });
        }
        Err(error) => error,
    };
    // Another call may have captured in between, or be about to. Only the payment itself knows.
    if !error.is_already_captured() && !error.is_in_wrong_state() {
        return Err(error);
    }
    match assert().await {
        Ok(answer) if answer.payment_state() == PaymentState::Captured => {
            Ok(Settlement::Settled(Payment::of(answer)))
        }
        _ if error.is_already_captured() => Ok(Settlement::Settled(payment)),
        _ => Err(error),
    }
}
