//! Continues what is not finished: after a crash, a lost notification, or an unknown outcome.

use std::time::Duration;

use saferpay_api::flows::Terminals as _;
use tokio::time::sleep;

use crate::own_task::in_own_task;
use crate::payments::{self, Cause};
use crate::problem::Problem;
use crate::records::{attempts, refunds};
use crate::refunds::make;
use crate::shop::{Shop, ShopParts};

/// How often the shop looks for what is due. It asks Saferpay about a payment at most once an hour: see
/// `Schedule`.
const PAUSE: Duration = Duration::from_secs(600);

/// Continues what is due, now and every ten minutes.
pub(crate) async fn run(shop: Shop) {
    loop {
        if let Err(problem) = load_methods(&shop).await {
            tracing::warn!("the payment methods could not be loaded: {problem:?}");
        }
        let shop_of_task = shop.clone();
        if let Err(problem) = in_own_task(async move { continue_all(&shop_of_task).await }).await {
            tracing::error!("the unfinished payments could not be continued: {problem:?}");
        }
        sleep(PAUSE).await;
    }
}

async fn continue_all(shop: &ShopParts) -> Result<(), Problem> {
    for due in shop.database.run(attempts::due).await? {
        let (order, number) = (&due.attempt.order, due.attempt.number);
        match payments::settle(shop, order, number, Cause::Due).await {
            Ok(state) => tracing::info!("order {order}, attempt {number}: {state:?}"),
            Err(problem) => tracing::warn!("order {order}, attempt {number}: {problem:?}"),
        }
    }
    for due in shop.database.run(refunds::due).await? {
        let (order, reference) = (&due.order_id, &due.intent.reference);
        match make(shop, reference).await {
            Ok(state) => tracing::info!("order {order}, refund {reference}: {state:?}"),
            Err(problem) => tracing::warn!("order {order}, refund {reference}: {problem:?}"),
        }
    }
    Ok(())
}

async fn load_methods(shop: &ShopParts) -> Result<(), Problem> {
    let terminal = shop.client.terminal(&*shop.terminal).await?;
    if let Ok(mut methods) = shop.methods.write() {
        *methods = terminal.payment_methods;
    }
    Ok(())
}
