//! Payments on the Payment Page, and charges of saved cards: opened, settled, and settled again until the
//! outcome is known.

use saferpay_api::flows::{
    AliasRegistration, Attempt, ChargeAlias as _, Checkout as _, ReturnAddress, Settle as _,
};

use crate::links;
use crate::lock::with_lock;
use crate::outcome::store;
use crate::problem::Problem;
use crate::records::{Order, PaymentState, Way, attempts, orders};
use crate::shop::ShopParts;

/// Why a payment is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The payer came back, or Saferpay sent the notification.
    Event,
    /// It is time to ask again.
    Due,
}

/// Opens a Payment Page for the next attempt to pay an order, and returns its URL.
pub(crate) async fn open_page(
    shop: &ShopParts,
    order: Order,
    method: Option<String>,
    save_card: bool,
) -> Result<String, Problem> {
    let order_id = order.id.clone();
    with_lock(shop, &order_id, async {
        let way = Way::Page { method: method.clone(), save_card };
        // The attempt is stored before the call, and the payer gets the URL after the token is stored.
        let mut opened = shop.database.run(move |db| attempts::add(db, &order, way)).await?;
        let Attempt { order: id, number, .. } = &opened.attempt;
        let back = ReturnAddress::new(format!("{}/orders/{id}/return/{number}", shop.address))
            .with_notify(notify_url(shop, &opened.attempt));
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
        shop.database.run(move |db| attempts::save(db, &opened)).await?;
        Ok(page?.url)
    })
    .await
}

/// The URL that Saferpay calls when the payer is done, and when a pending capture is.
fn notify_url(shop: &ShopParts, attempt: &Attempt) -> String {
    format!("{}/orders/{}/notify/{}", shop.address, attempt.order, attempt.number)
}

/// Settles an attempt to pay an order, and returns its state.
pub(crate) async fn settle(
    shop: &ShopParts,
    order_id: &str,
    number: u32,
    cause: Cause,
) -> Result<PaymentState, Problem> {
    let id = order_id.to_owned();
    shop.database.run(move |db| orders::get(db, &id)).await?;
    with_lock(shop, order_id, async {
        let id = order_id.to_owned();
        let mut others = shop.database.run(move |db| attempts::of_order(db, &id)).await?;
        let position = others.iter().position(|other| other.attempt.number == number);
        let mut settled = others.remove(position.ok_or(Problem::NotFound)?);
        if !settled.is_open() || (cause == Cause::Due && !settled.schedule.is_due()) {
            return Ok(settled.state);
        }
        // A charge must not be sent again while it may be on its way; a payment can be settled at any time.
        match settled.way {
            Way::Charge { .. } => settled.schedule.after_timeout(),
            Way::Page { .. } | Way::Link(_) => settled.schedule.at_once(),
        }
        let before = settled.clone();
        shop.database.run(move |db| attempts::save(db, &before)).await?;
        let settlement = match &settled.way {
            Way::Page { .. } => {
                let others = others.iter().filter(|other| other.state != PaymentState::Returned);
                let others = others.map(|other| other.attempt.clone());
                let flow = shop.client.settle_attempt(&settled.attempt);
                let flow = flow.with_other_attempts(others).with_later_payment_returned();
                flow.with_pending_notify_url(notify_url(shop, &settled.attempt)).await
            }
            Way::Link(link) => links::settle(shop, link.as_ref(), &settled.attempt).await,
            Way::Charge { alias_id } => {
                shop.client.charge_alias(&*shop.terminal, alias_id, &settled.attempt).await
            }
        };
        store(shop, settled, settlement).await
    })
    .await
}
