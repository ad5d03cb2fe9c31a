//! What became of an attempt: the results of the SDK, as the shop stores them.

use std::time::Duration;

use saferpay_api::error::Error;
use saferpay_api::flows::{PaidTwice, Settlement};

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
    let state = settled.state;
    tracing::info!("payment {}: {state:?}", settled.attempt.order_id());
    let save = move |db: &rusqlite::Transaction<'_>| {
        attempts::save(db, &settled)?;
        card_of(&settled).map_or(Ok(()), |card| cards::save(db, &card))
    };
    shop.database.run(save).await?;
    settlement?;
    Ok(state)
}

/// Takes over the state of a payment.
fn apply(attempt: &mut PaymentAttempt, settlement: &Settlement) {
    // All attempts of an order are settled under its lock, so that the settlement of the other attempt finds
    // a second payment.
    let later = match settlement {
        Settlement::PaidTwice(twice) if twice.kept.order_id != Some(attempt.attempt.order_id()) => {
            Some(twice)
        }
        _ => None,
    };
    attempt.state = match (later, settlement) {
        // The order was paid before: this payment goes back to the payer.
        (Some(PaidTwice { returned: Some(Ok(outcome)), .. }), _) if outcome.is_returned() => {
            PaymentState::Returned
        }
        (Some(_), _) => PaymentState::Pending,
        (None, settlement) if settlement.is_paid() => PaymentState::Paid,
        (None, Settlement::NotAsExpected { .. }) => PaymentState::NotAsExpected,
        (None, Settlement::Failed(_)) => PaymentState::Failed,
        (None, settlement) if settlement.payment().is_some() => PaymentState::Pending,
        // The payer has not paid yet.
        (None, _) => attempt.state,
    };
    attempt.note = (attempt.state != PaymentState::Paid).then(|| settlement.to_string());
    attempt.payer_message = settlement.payer_message().map(str::to_owned);
    if let Some(payment) = later.map(|twice| &twice.later).or(settlement.payment()) {
        attempt.payment = Some(payment.clone());
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
