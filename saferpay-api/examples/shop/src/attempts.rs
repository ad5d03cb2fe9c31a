//! Attempts to pay an order, which are stored before anything else happens.

use saferpay_api::prelude::*;

use crate::problem::{Problem, Result};
use crate::records::{Order, PaymentAttempt, PaymentState, Way};
use crate::schedule::Schedule;
use crate::start::Shop;

/// Stores the next attempt to pay an order.
pub(crate) async fn add_attempt(shop: &Shop, order: &Order, way: Way) -> Result<PaymentAttempt> {
    let earlier: Vec<PaymentAttempt> = shop.database.of_order(&order.id).await?;
    let number = earlier.last().map_or(1, |last| last.attempt.number + 1);
    let mut schedule = Schedule::new();
    if !matches!(way, Way::Charge { .. }) {
        // The payer needs some time.
        schedule.later();
    }
    let added = PaymentAttempt {
        attempt: Attempt::new(order.price, &*order.id, &*order.description).with_number(number),
        way,
        state: PaymentState::Waiting,
        schedule,
        payment: None,
        note: None,
        payer_message: None,
    };
    // If somebody works on the order without its lock, the number may be taken: no attempt is overwritten.
    if shop.database.add(&added).await? { Ok(added) } else { Err(Problem::Busy) }
}
