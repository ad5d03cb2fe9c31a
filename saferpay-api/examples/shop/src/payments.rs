//! Payments on the Payment Page, and charges of saved cards: opened, settled, and settled again until the
//! outcome is known.

use saferpay_api::prelude::*;

use std::time::Duration;

use crate::attempts::add_attempt;
use crate::lock::locked;
use crate::problem::Result;
use crate::records::{Order, PaymentAttempt, PaymentState, Way};
use crate::start::Shop;
use crate::{links, outcome};

/// Opens a Payment Page for the next attempt to pay an order, and returns its URL.
pub(crate) async fn open_page(
    shop: &Shop,
    order: Order,
    method: Option<String>,
    save_card: bool,
) -> Result<String> {
    locked(shop, &order.id.clone(), move |shop| async move {
        // The attempt is stored before the call, and the payer gets the URL after the token is stored.
        let mut opened = add_attempt(&shop, &order, Way::Page { method: method.clone(), save_card }).await?;
        let [back, notify] = ["return", "notify"].map(|what| url(&shop, &opened.attempt, what));
        let back = ReturnAddress::new(back).with_notify(notify);
        let mut page = shop.client.checkout(&*shop.terminal, &opened.attempt, &back);
        if let Some(method) = method {
            page = page.with_payment_methods([method]);
        }
        if save_card {
            page = page.with_registered_alias(AliasRegistration::random());
        }
        let page = page.await;
        match &page {
            Ok(page) => opened.attempt = page.attempt.clone(),
            // Even if the page exists, nobody knows its URL.
            Err(error) => (opened.state, opened.note) = (PaymentState::Failed, Some(error.to_string())),
        }
        shop.database.save(&opened).await?;
        Ok(page?.url)
    })
    .await
}

/// Where the payer comes back to, and what Saferpay calls.
fn url(shop: &Shop, attempt: &Attempt, what: &str) -> String {
    format!("{}/orders/{}/{what}/{}", shop.address, attempt.order, attempt.number)
}

/// Charges a saved card for a new order.
pub(crate) async fn charge(shop: &Shop, order: &Order, alias_id: AliasId) -> Result<PaymentState> {
    let added = add_attempt(shop, order, Way::Charge { alias_id }).await?;
    settle(shop, &order.id, added.attempt.number).await
}

/// Settles an attempt to pay an order, and returns its state.
pub(crate) async fn settle(shop: &Shop, order_id: &str, number: u32) -> Result<PaymentState> {
    let id = format!("{order_id}.{number}");
    locked(shop, order_id, move |shop| async move {
        let mut settled: PaymentAttempt = shop.database.get(&id).await?;
        // A charge must not be sent again while it may be on its way; a payment can be settled at any time.
        let is_charge = matches!(settled.way, Way::Charge { .. });
        if !settled.state.is_open() || (is_charge && !settled.schedule.is_due()) {
            return Ok(settled.state);
        }
        settled.schedule.start(if is_charge { REPEAT_AFTER } else { Duration::ZERO });
        shop.database.save(&settled).await?;
        let mut others: Vec<PaymentAttempt> = shop.database.of_order(&settled.attempt.order).await?;
        others.retain(|other| other.state != PaymentState::Returned);
        let others = others.into_iter().map(|other| other.attempt);
        let settlement = match &settled.way {
            Way::Page { .. } => {
                let flow = shop.client.settle_attempt(&settled.attempt).with_other_attempts(others);
                let pending = url(&shop, &settled.attempt, "notify");
                flow.with_later_payment_returned().with_pending_notify_url(pending).await
            }
            Way::Link(link) => links::settle(&shop, link.as_ref(), &settled.attempt).await,
            Way::Charge { alias_id } => {
                let flow = shop.client.charge_alias(&*shop.terminal, alias_id, &settled.attempt);
                flow.with_other_attempts(others).await
            }
        };
        outcome::store(&shop, settled, settlement).await
    })
    .await
}
