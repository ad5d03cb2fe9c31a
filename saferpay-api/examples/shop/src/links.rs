//! Payment links, for orders by phone.

use std::time::SystemTime;

use saferpay_api::error::Error;
use saferpay_api::prelude::*;

use crate::attempts::add_attempt;
use crate::lock::locked;
use crate::outcome;
use crate::problem::Result;
use crate::records::{LINK_LIFETIME, Order, PaymentAttempt, PaymentState, Way};
use crate::start::Shop;

/// Creates a payment link for an order.
pub(crate) async fn create(shop: &Shop, order: Order) -> Result<()> {
    locked(shop, &order.id.clone(), move |shop| async move {
        let mut created = add_attempt(&shop, &order, Way::Link(None)).await?;
        let until = DateTime::try_from(SystemTime::now() + LINK_LIFETIME)?;
        let link = shop.client.create_payment_link(&*shop.link_terminal, &created.attempt, &until).await;
        match &link {
            Ok(link) => created.way = Way::Link(Some(link.clone())),
            // Even if the link exists, nobody knows its URL.
            Err(error) => (created.state, created.note) = (PaymentState::Failed, Some(error.to_string())),
        }
        shop.database.save(&created).await?;
        Ok(link.map(drop)?)
    })
    .await
}

/// Settles the payment of a link, in case its notification was lost.
pub(crate) async fn settle(
    shop: &Shop,
    link: Option<&CreatedLink>,
    attempt: &Attempt,
) -> Result<Settlement, Error> {
    let Some(link) = link else { return shop.client.settle_attempt(attempt).await };
    let status = shop.client.payment_link_status(&*shop.link_terminal, &link.offer_id).await?;
    match status.transaction_id {
        Some(transaction) => shop.client.settle_transaction(transaction, attempt.expected()).await,
        None => Ok(Settlement::PayerNotDone),
    }
}

/// Settles the payment with the token that came back from a link. Returns the ID of the order, once it is
/// known, and whether the result is final.
pub(crate) async fn settle_token(shop: &Shop, token: Token) -> Result<(Option<OrderId>, bool)> {
    let database = shop.database.clone();
    let expected = |id: OrderId| async move {
        let found = database.find::<PaymentAttempt>(&id).await;
        Some(found.ok()??.attempt.expected())
    };
    let settlement = shop.client.settle_with(token, expected).await?;
    let id = match &settlement {
        // The database may have failed: Saferpay has to notify again.
        Settlement::NotAsExpected { mismatch: Mismatch::UnknownOrder(_), .. } => return Ok((None, false)),
        settlement => settlement.payment().and_then(|payment| payment.order_id.clone()),
    };
    let is_final = settlement.is_final();
    let Some(id) = id else { return Ok((None, is_final)) };
    let order_id = shop.database.get::<PaymentAttempt>(&id).await?.attempt.order;
    locked(shop, &order_id, move |shop| async move {
        let settled: PaymentAttempt = shop.database.get(&id).await?;
        if settled.state.is_open() {
            outcome::store(&shop, settled, Ok(settlement)).await?;
        }
        Ok(())
    })
    .await?;
    Ok((Some(order_id), is_final))
}
