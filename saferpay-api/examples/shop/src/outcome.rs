//! What became of an attempt: the results of the SDK, as the shop stores them.

use std::time::Duration;

use saferpay_api::error::Error;
use saferpay_api::flows::{Failed, PaidTwice, Settlement, TransactionRecord};

use crate::problem::Problem;
use crate::records::attempts::LINK_LIFETIME;
use crate::records::{PaymentAttempt, PaymentState, SavedCard, Way, attempts, cards};
use crate::shop::ShopParts;

/// Stores the result of settling an attempt, under the lock of its order.
pub(crate) async fn store(
    shop: &ShopParts,
    mut settled: PaymentAttempt,
    settlement: Result<Settlement, Error>,
) -> Result<PaymentState, Problem> {
    let is_charge = matches!(settled.way, Way::Charge { .. });
    let mut failed = None;
    match settlement {
        Ok(settlement) => apply(&mut settled, settlement),
        Err(error) => {
            settled.note = Some(error.to_string());
            if is_charge && is_refused(&error) {
                settled.state = PaymentState::Failed;
            }
            failed = Some(error);
        }
    }
    // A charge whose outcome is unknown keeps its time, which is early.
    if !is_charge || failed.is_none() {
        settled.schedule.later();
    }
    if settled.state == PaymentState::Waiting && is_abandoned(&settled) {
        settled.state = PaymentState::Failed;
    }
    let state = settled.state;
    tracing::info!("payment {}: {state:?}", settled.attempt.order_id());
    shop.database
        .run(move |db| {
            attempts::save(db, &settled)?;
            card_of(&settled).map_or(Ok(()), |card| cards::save(db, &card))
        })
        .await?;
    failed.map_or(Ok(state), |error| Err(error.into()))
}

/// Takes over the state of a payment.
fn apply(attempt: &mut PaymentAttempt, settlement: Settlement) {
    let (state, payment, note) = match settlement {
        // All attempts of an order are settled under its lock, so that the settlement of the other
        // attempt finds a second payment.
        Settlement::Settled(payment) | Settlement::OthersUnknown { payment, .. } => {
            (PaymentState::Paid, Some(payment), None)
        }
        Settlement::PaidTwice(twice) => paid_twice(attempt, twice),
        Settlement::CapturePending(payment)
        | Settlement::PaymentPending(payment)
        | Settlement::StateUnknown(payment)
        | Settlement::OtherAttemptPending { payment, .. } => (PaymentState::Pending, Some(payment), None),
        Settlement::OnlyAuthorized { payment, error } => {
            (PaymentState::Pending, Some(payment), Some(error.to_string()))
        }
        Settlement::NotAsExpected { payment, mismatch } => {
            (PaymentState::NotAsExpected, Some(payment), Some(mismatch.to_string()))
        }
        Settlement::Failed(Failed::Canceled(payment)) => (PaymentState::Failed, Some(payment), None),
        Settlement::Failed(Failed::Refused(error) | Failed::Expired(error)) => {
            attempt.payer_message = error.refusal().and_then(|refusal| refusal.payer_message.clone());
            (PaymentState::Failed, None, Some(error.to_string()))
        }
        // The payer has not paid yet, or a result that is new in a later version of the SDK.
        _ => (attempt.state, None, None),
    };
    attempt.state = state;
    attempt.note = note;
    attempt.payment = payment.or(attempt.payment.take());
}

/// The order was paid before: the later payment goes back to the payer.
fn paid_twice(
    attempt: &PaymentAttempt,
    twice: PaidTwice,
) -> (PaymentState, Option<TransactionRecord>, Option<String>) {
    let PaidTwice { kept, later, returned, .. } = twice;
    if kept.order_id == Some(attempt.attempt.order_id()) {
        return (PaymentState::Paid, Some(kept), None);
    }
    match returned {
        Some(Ok(outcome)) if outcome.is_returned() => (PaymentState::Returned, Some(later), None),
        Some(Err(error)) => (PaymentState::Pending, Some(later), Some(error.to_string())),
        _ => (PaymentState::Pending, Some(later), None),
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
    attempt.schedule.age().unsigned_abs() > limit + Duration::from_secs(86_400)
}

/// The card that was saved with a payment.
fn card_of(attempt: &PaymentAttempt) -> Option<SavedCard> {
    let payment = attempt.payment.as_ref().filter(|_| attempt.state == PaymentState::Paid)?;
    let Way::Page { save_card: true, .. } = attempt.way else { return None };
    Some(SavedCard {
        alias_id: payment.alias_id.clone()?,
        display_text: payment.display_text.clone().unwrap_or_default(),
        order_id: attempt.attempt.order.clone(),
    })
}

/// Whether Saferpay refused to do what a flow was called for. If it refused to say what happened before,
/// the outcome of an earlier call is still open.
pub(crate) fn is_refused(error: &Error) -> bool {
    let asked_only = error.operation() == Some("Transaction/Inquire");
    error.refusal().is_some() && !error.is_outcome_unknown() && !asked_only
}
