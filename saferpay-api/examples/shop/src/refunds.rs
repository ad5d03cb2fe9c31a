//! Refunds and cancels, each made once.

use saferpay_api::prelude::*;

use crate::lock::locked;
use crate::order_status::OrderStatus;
use crate::outcome::is_refused;
use crate::problem::{Problem, Result};
use crate::records::{PaymentState, Refund, RefundState};
use crate::schedule::Schedule;
use crate::start::Shop;

/// Refunds a part of an attempt, or all that is left.
///
/// The reference is the ID of the form. If it is sent twice, the refund is made once.
pub(crate) async fn refund(
    shop: &Shop,
    order_id: &str,
    number: u32,
    reference: String,
    part: Option<Money>,
) -> Result<RefundState> {
    let (id, order) = (reference.clone(), order_id.to_owned());
    locked(shop, order_id, move |shop| async move {
        if shop.database.find::<Refund>(&reference).await?.is_none() {
            let status = OrderStatus::load(&shop, &order).await?;
            // It is stored before the call.
            shop.database.save(&new(&status, number, reference, part)?).await?;
        }
        Ok(())
    })
    .await?;
    make(shop, order_id, id).await
}

/// The refund of an attempt, if it is possible.
fn new(status: &OrderStatus, number: u32, reference: String, part: Option<Money>) -> Result<Refund> {
    let nothing = || Problem::invalid("There is no payment to refund.");
    let is_paid = |state| matches!(state, PaymentState::Paid | PaymentState::NotAsExpected);
    let mut attempts = status.attempts.iter().filter(|attempt| is_paid(attempt.state));
    let paid = attempts.find(|attempt| attempt.attempt.number == number).ok_or_else(nothing)?;
    let (Some(payment), Some(left)) = (&paid.payment, status.left(paid)) else { return Err(nothing()) };
    let amount = part.unwrap_or(left);
    if amount.minor_units() == 0 || left.checked_sub(amount).is_err() {
        return Err(Problem::invalid(format!("Enter an amount up to {left}.")));
    }
    let transaction = &payment.transaction_id;
    let earlier: Vec<_> = status.refunds_of(paid).map(|refund| refund.intent.reference.clone()).collect();
    let intent = match payment.amount {
        // A payment that was made today is often canceled: nobody is charged.
        Some(captured) if amount == captured => RefundIntent::whole(reference, transaction, captured),
        Some(captured) if amount == left => RefundIntent::rest(reference, transaction, captured, earlier),
        _ => RefundIntent::part(reference, transaction, amount),
    };
    let (order_id, state, schedule) = (status.order.id.clone(), RefundState::Open, Schedule::new());
    Ok(Refund { order_id, number, intent, amount, state, schedule, note: None })
}

/// Makes a refund that is stored, or continues it, and returns its state.
pub(crate) async fn make(shop: &Shop, order_id: &str, reference: String) -> Result<RefundState> {
    locked(shop, order_id, move |shop| async move {
        let mut refund: Refund = shop.database.get(&reference).await?;
        if refund.state != RefundState::Open || !refund.schedule.is_due() {
            return Ok(refund.state);
        }
        // Until its time has come, nobody sends it again, even if this program is killed now.
        refund.schedule.start(REPEAT_AFTER);
        shop.database.save(&refund).await?;
        let outcome = shop.client.cancel_or_refund(&refund.intent).await;
        if outcome.as_ref().is_ok_and(|outcome| !outcome.is_final()) {
            refund.schedule.later();
        }
        refund.state = match &outcome {
            Ok(RefundOutcome::Canceled(_)) => RefundState::Canceled,
            Ok(RefundOutcome::Refunded(_)) => RefundState::Refunded,
            Ok(outcome) if outcome.is_final() => RefundState::Failed,
            Err(error) if is_refused(error) => RefundState::Failed,
            Ok(_) | Err(_) => RefundState::Open,
        };
        refund.note = match &outcome {
            Ok(outcome) if outcome.is_returned() => None,
            Ok(outcome) => Some(outcome.to_string()),
            Err(error) => Some(error.to_string()),
        };
        shop.database.save(&refund).await?;
        outcome?;
        Ok(refund.state)
    })
    .await
}
