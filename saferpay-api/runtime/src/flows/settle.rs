//! The flow that asserts and captures a payment exactly once.

use std::fmt::Debug;

use serde_json::{Value, json};

use super::{Capture, Expected, Failed, Flow, NotYet, Payment, PaymentResponse, Settlement};
use crate::answers::{AliasAnswer, LiabilityAnswer, PaymentAnswer, PaymentState};
use crate::client::Call;
use crate::error::Error;

/// Settles payments that were made on a Payment Page or by a payment link.
pub trait Settle: Capture {
    /// The version's response to an assert.
    type AssertResponse: PaymentAnswer + LiabilityAnswer + AliasAnswer + Debug + Send + Sync;

    #[doc(hidden)]
    fn call_assert(&self, fields: Value) -> Call<PaymentResponse<Self::AssertResponse>>;

    /// Asserts the payment with this token, compares it with what is expected, and captures it.
    ///
    /// Call it when the payer comes back and when Saferpay sends the notification, in any order,
    /// even concurrently: the money is captured once, and each call reports that it is paid. A
    /// payment that differs from what is expected is not captured.
    ///
    /// If the outcome is unknown, call it again: it asserts first, and Saferpay refuses a second
    /// capture, which counts as success.
    ///
    /// # Errors
    ///
    /// If the assert fails, for example because the token is unknown or has expired. A payment that
    /// was declined or aborted is not an error. Once the payment is known, the result is
    /// [`Settlement::OnlyAuthorized`] instead of an error.
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
    let assert = || client.call_assert(json!({ "Token": token }));
    let answer = match assert().await {
        Ok(answer) => answer,
        Err(error) if error.is_not_started() => return Ok(Settlement::NotYet(NotYet::PayerNotDone)),
        Err(error) if has_failed(&error) => return Ok(Settlement::Failed(Failed::Refused(error))),
        Err(error) => return Err(error),
    };
    let state = answer.facts.payment_state();
    match state {
        PaymentState::Authorized | PaymentState::Captured => {}
        PaymentState::Pending => return Ok(Settlement::NotYet(NotYet::PaymentPending)),
        PaymentState::Unknown => return Ok(Settlement::StateUnknown(Payment::of(answer))),
        PaymentState::Canceled => {
            let Payment { transaction_id, .. } = Payment::of(answer);
            return Ok(Settlement::Failed(Failed::Canceled { transaction_id }));
        }
    }
    let mismatch = expected.mismatch(&answer.facts);
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
    let captured_before = error.is_already_captured();
    if !captured_before && !error.is_in_wrong_state() {
        return Ok(Settlement::OnlyAuthorized { payment, error });
    }
    // Another call has captured it meanwhile, or is about to. Ask for the payment's state.
    let Ok(answer) = assert().await else {
        return Ok(if captured_before {
            // It is captured or pending; pending is the safer claim.
            Settlement::CapturePending(payment)
        } else {
            Settlement::OnlyAuthorized { payment, error }
        });
    };
    Ok(match answer.facts.payment_state() {
        PaymentState::Captured => Settlement::Settled(Payment::of(answer)),
        PaymentState::Pending => Settlement::CapturePending(Payment::of(answer)),
        PaymentState::Canceled => {
            Settlement::Failed(Failed::Canceled { transaction_id: payment.transaction_id })
        }
        PaymentState::Authorized | PaymentState::Unknown if captured_before => Settlement::Settled(payment),
        PaymentState::Authorized | PaymentState::Unknown => Settlement::OnlyAuthorized { payment, error },
    })
}

/// Whether the error of an assert means that the payment has failed.
fn has_failed(error: &Error) -> bool {
    let refused = error.is_aborted() || error.is_declined() || error.needs_other_payment_method();
    refused && !error.is_outcome_unknown()
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! settle {
    () => {
        impl $crate::flows::Settle for Client {
            type AssertResponse = payment_page::AssertResponse;

            #[inline]
            fn call_assert(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::messages::PaymentResponse<Self::AssertResponse>> {
                self.payment_page().assert(&$crate::flows::messages::request(fields)).with_facts()
            }
        }
    };
}
