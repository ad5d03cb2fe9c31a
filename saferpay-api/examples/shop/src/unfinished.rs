//! Continues what is not finished: after a crash, a lost notification, or an unknown outcome.

use std::fmt::Debug;
use std::time::Duration;

use saferpay_api::prelude::*;
use tokio::time::sleep;

use crate::payments::settle;
use crate::problem::Result;
use crate::records::{PaymentAttempt, Refund};
use crate::refunds::make;
use crate::start::Shop;

/// How often the shop looks for what is due. It asks Saferpay about a payment at most once an hour: see
/// `Schedule`.
const PAUSE: Duration = Duration::from_secs(600);

/// Continues what is due, now and every ten minutes.
pub(crate) async fn run(shop: Shop) {
    loop {
        let done = [load_methods(&shop).await, continue_payments(&shop).await, continue_refunds(&shop).await];
        for problem in done.into_iter().filter_map(Result::err) {
            tracing::error!("something could not be continued: {problem:?}");
        }
        sleep(PAUSE).await;
    }
}

async fn continue_payments(shop: &Shop) -> Result<()> {
    for due in shop.database.due::<PaymentAttempt>().await? {
        let settled = settle(shop, &due.attempt.order, due.attempt.number).await;
        log(&due.attempt.order_id(), settled);
    }
    Ok(())
}

async fn continue_refunds(shop: &Shop) -> Result<()> {
    for due in shop.database.due::<Refund>().await? {
        let reference = due.intent.reference.to_string();
        log(&due.intent.reference, make(shop, &due.order_id, reference).await);
    }
    Ok(())
}

async fn load_methods(shop: &Shop) -> Result<()> {
    let terminal = shop.client.terminal(&*shop.terminal).await?;
    if let Ok(mut methods) = shop.methods.write() {
        *methods = terminal.payment_methods;
    }
    Ok(())
}

fn log<T: Debug>(what: &str, result: Result<T>) {
    match result {
        Ok(state) => tracing::info!("{what}: {state:?}"),
        Err(problem) => tracing::warn!("{what}: {problem:?}"),
    }
}
