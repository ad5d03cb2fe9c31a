//! What became of an attempt: the results of the SDK, as the shop stores them.

use std::time::Duration;

use saferpay_api::error::Error;
use saferpay_api::flows::{RefundOutcome, Settlement};

use crate::problem::Result;
use crate::records::{LINK_LIFETIME, PaymentAttempt, PaymentState, Way};
use crate::start::Shop;

/// Stores the result of settling an attempt, under the lock of its order.
pub(crate) async fn store(
    shop: &Shop,
    mut settled: PaymentAttempt,
    settlement: Result<Settlement, Error>,
) -> Result<PaymentState> {
    let is_charge = matches!(settled.way, Way::Charge { .. });
    match &settlement {
        Ok(settlement) => apply(&mut settled, settlement),
        Err(error) => {
            settled.note = Some(error.to_string());
            if is_charge && is_refused(error) {
                settled.state = PaymentState::Failed;
            }
        }
    }
    // A charge whose outcome is unknown keeps its time, which is early.
    if !is_charge || settlement.is_ok() {
        settled.schedule.later();
    }
    if settled.state == PaymentState::Waiting && is_abandoned(&settled) {
        settled.state = PaymentState::Failed;
    }
    tracing::info!("payment {}: {:?}", settled.attempt.order_id(), settled.state);
    shop.database.save(&settled).await?;
    settlement?;
    Ok(settled.state)
}

/// Takes over the state of a payment.
fn apply(attempt: &mut PaymentAttempt, settlement: &Settlement) {
    let own_id = Some(attempt.attempt.order_id());
    let mut payment = settlement.payment();
    attempt.state = match settlement {
        // The order was paid before: this payment goes back to the payer. All attempts of an order are settled
        // under its lock, so that the settlement of the other attempt does not find a second payment.
        Settlement::PaidTwice(twice) if twice.kept.order_id != own_id => {
            payment = Some(&twice.later);
            let returned = twice.returned.as_ref().and_then(|returned| returned.as_ref().ok());
            let is_returned = returned.is_some_and(RefundOutcome::is_returned);
            if is_returned { PaymentState::Returned } else { PaymentState::Pending }
        }
        Settlement::PaidByOtherAttempt(_) => {
            payment = None;
            PaymentState::Failed
        }
        Settlement::Failed(_) => PaymentState::Failed,
        Settlement::NotAsExpected { .. } => PaymentState::NotAsExpected,
        settlement if settlement.is_paid() => PaymentState::Paid,
        _ if payment.is_some() => PaymentState::Pending,
        // The payer has not paid yet.
        _ => attempt.state,
    };
    attempt.note = (attempt.state != PaymentState::Paid).then(|| settlement.to_string());
    attempt.payer_message = settlement.payer_message().map(str::to_owned);
    if payment.is_some() {
        attempt.payment = payment.cloned();
    }
}

/// Whether nobody can pay any more: nobody knows the page or the link, or the link has expired.
fn is_abandoned(attempt: &PaymentAttempt) -> bool {
    let limit = match attempt.way {
        // Saferpay says when the token of a page expires.
        Way::Page { .. } if attempt.attempt.token.is_some() => return false,
        Way::Page { .. } | Way::Link(None) => Duration::ZERO,
        Way::Link(Some(_)) => LINK_LIFETIME,
        Way::Charge { .. } => return false,
    };
    // The payer may have opened the page at the last moment.
    attempt.schedule.age() > limit + Duration::from_secs(86_400)
}

/// Whether Saferpay refused to do what a flow was called for. If it refused to say what happened before,
/// the outcome of an earlier call is still open.
pub(crate) fn is_refused(error: &Error) -> bool {
    let asked_only = error.operation() == Some("Transaction/Inquire");
    error.refusal().is_some() && !error.is_outcome_unknown() && !asked_only
}
