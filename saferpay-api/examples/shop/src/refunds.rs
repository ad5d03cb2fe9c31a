//! Refunds and cancels, each made once.

use rusqlite::Transaction;
use saferpay_api::flows::{RefundIntent, RefundOutcome, Refunds as _};
use saferpay_api::money::Money;

use crate::lock::with_lock;
use crate::outcome::is_refused;
use crate::problem::Problem;
use crate::records::{PaymentState, Refund, RefundState, Schedule, attempts, refunds};
use crate::shop::ShopParts;

/// What the staff asks for.
pub(crate) struct Request {
    /// The ID of the form. If it is sent twice, the refund is made once.
    pub(crate) reference: String,
    pub(crate) order_id: String,
    /// The attempt that was paid.
    pub(crate) number: u32,
    /// A part, or all that is left.
    pub(crate) part: Option<Money>,
}

/// Stores a refund, unless it is stored already, and makes it.
pub(crate) async fn start(shop: &ShopParts, request: Request) -> Result<RefundState, Problem> {
    let reference = request.reference.clone();
    shop.database.run(move |db| add(db, request)).await?;
    make(shop, &reference).await
}

fn add(db: &Transaction<'_>, request: Request) -> Result<(), Problem> {
    let Request { reference, order_id, number, part } = request;
    if refunds::get(db, &reference)?.is_some() {
        return Ok(());
    }
    let paid = attempts::of_order(db, &order_id)?.into_iter().find(|paid| paid.attempt.number == number);
    let payment = paid
        .filter(|paid| matches!(paid.state, PaymentState::Paid | PaymentState::NotAsExpected))
        .and_then(|paid| paid.payment)
        .ok_or_else(|| Problem::invalid("There is no payment to refund."))?;
    let captured = payment.amount.ok_or_else(|| Problem::invalid("The amount is not known."))?;
    let mut earlier = refunds::of_order(db, &order_id)?;
    earlier.retain(|refund| refund.number == number && refund.state != RefundState::Failed);
    let left = left(captured, &earlier)?;
    let amount = part.unwrap_or(left);
    if amount.minor_units() == 0 || left.checked_sub(amount).is_err() {
        return Err(Problem::invalid(format!("Enter an amount up to {left}.")));
    }
    let transaction = payment.transaction_id;
    let intent = match (amount == left, earlier.is_empty()) {
        // A payment that was made today is often canceled: nobody is charged.
        (true, true) => RefundIntent::whole(reference, transaction, captured),
        (true, false) => {
            let references = earlier.into_iter().map(|refund| refund.intent.reference);
            RefundIntent::rest(reference, transaction, captured, references)
        }
        (false, _) => RefundIntent::part(reference, transaction, amount),
    };
    let (state, schedule) = (RefundState::Open, Schedule::new());
    refunds::save(db, &Refund { order_id, number, intent, amount, state, schedule, note: None })
}

/// What was not refunded yet.
pub(crate) fn left<'r>(
    captured: Money,
    earlier: impl IntoIterator<Item = &'r Refund>,
) -> Result<Money, Problem> {
    Ok(earlier.into_iter().try_fold(captured, |left, refund| left.checked_sub(refund.amount))?)
}

/// Makes a refund that is stored, or continues it, and returns its state.
pub(crate) async fn make(shop: &ShopParts, reference: &str) -> Result<RefundState, Problem> {
    let order_id = get(shop, reference).await?.order_id;
    with_lock(shop, &order_id, async {
        let mut refund = get(shop, reference).await?;
        if refund.state != RefundState::Open || !refund.schedule.is_due() {
            return Ok(refund.state);
        }
        // Until its time has come, nobody sends it again, even if this program is killed now.
        refund.schedule.after_timeout();
        let before = refund.clone();
        shop.database.run(move |db| refunds::save(db, &before)).await?;
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
        let state = refund.state;
        shop.database.run(move |db| refunds::save(db, &refund)).await?;
        outcome?;
        Ok(state)
    })
    .await
}

async fn get(shop: &ShopParts, reference: &str) -> Result<Refund, Problem> {
    let reference = reference.to_owned();
    shop.database.run(move |db| refunds::get(db, &reference)?.ok_or(Problem::NotFound)).await
}
