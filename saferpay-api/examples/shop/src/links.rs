//! Payment links, for orders by phone.

use std::time::SystemTime;

use rusqlite::Transaction;
use saferpay_api::DateTime;
use saferpay_api::error::Error;
use saferpay_api::flows::{Attempt, CreatedLink, Mismatch, PaymentLinks as _, Settle as _, Settlement};
use saferpay_api::ids::{OrderId, Token};

use crate::lock::with_lock;
use crate::outcome::store;
use crate::problem::Problem;
use crate::records::attempts::LINK_LIFETIME;
use crate::records::{Order, PaymentState, Way, attempts};
use crate::shop::ShopParts;

/// Creates a payment link for an order.
pub(crate) async fn create(shop: &ShopParts, order: Order) -> Result<(), Problem> {
    let order_id = order.id.clone();
    let work = async {
        let mut created = shop.database.run(move |db| attempts::add(db, &order, Way::Link(None))).await?;
        let until = DateTime::try_from(SystemTime::now() + LINK_LIFETIME)?;
        let link = shop.client.create_payment_link(&*shop.link_terminal, &created.attempt, &until).await;
        match &link {
            Ok(link) => created.way = Way::Link(Some(link.clone())),
            // Even if the link exists, nobody knows its URL.
            Err(error) => (created.state, created.note) = (PaymentState::Failed, Some(error.to_string())),
        }
        shop.database.run(move |db| attempts::save(db, &created)).await?;
        Ok(link.map(drop)?)
    };
    with_lock(shop, &order_id, work).await
}

/// Settles the payment of a link, in case its notification was lost.
pub(crate) async fn settle(
    shop: &ShopParts,
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
pub(crate) async fn settle_token(shop: &ShopParts, token: Token) -> Result<(Option<OrderId>, bool), Problem> {
    let database = shop.database.clone();
    let expected = |order_id: OrderId| async move {
        let found = database.run(move |db| attempts::known_as(db, &order_id)).await;
        Some(found.ok()??.attempt.expected())
    };
    let settlement = shop.client.settle_with(token, expected).await?;
    let known_as = match &settlement {
        // The database may have failed: Saferpay has to notify again.
        Settlement::NotAsExpected { mismatch: Mismatch::UnknownOrder(_), .. } => return Ok((None, false)),
        settlement => settlement.payment().and_then(|payment| payment.order_id.clone()),
    };
    let is_final = settlement.is_final();
    let Some(known_as) = known_as else { return Ok((None, is_final)) };
    let find = move |db: &Transaction<'_>| attempts::known_as(db, &known_as)?.ok_or(Problem::NotFound);
    let order_id = shop.database.run(find.clone()).await?.attempt.order;
    let work = async {
        let settled = shop.database.run(find).await?;
        if settled.is_open() { store(shop, settled, Ok(settlement)).await.map(drop) } else { Ok(()) }
    };
    with_lock(shop, &order_id, work).await?;
    Ok((Some(order_id), is_final))
}
