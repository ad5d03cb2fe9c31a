//! What the staff does: refunds, phone orders, charges of saved cards, and the daily report.

use axum::extract::{Form, Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect};
use jiff::civil::Date;
use maud::Markup;
use saferpay_api::money::{Currency, Money};
use serde::Deserialize;
use uuid::Uuid;

use super::admin_pages;
use super::status::OrderStatus;
use crate::links;
use crate::own_task::in_own_task;
use crate::payments::{Cause, settle};
use crate::problem::Problem;
use crate::records::{Order, Way, attempts, cards, orders};
use crate::refunds;
use crate::report::daily;
use crate::shop::{Shop, ShopParts};

pub(super) async fn orders(State(shop): State<Shop>) -> Result<Markup, Problem> {
    let (orders, cards) = shop.database.run(|db| Ok((orders::latest(db)?, cards::all(db)?))).await?;
    let mut statuses = Vec::new();
    for order in orders {
        statuses.push(OrderStatus::load(&shop, order.id).await?);
    }
    Ok(admin_pages::orders(&statuses, &cards))
}

pub(super) async fn order(State(shop): State<Shop>, Path(order_id): Path<String>) -> Result<Markup, Problem> {
    Ok(admin_pages::order(&OrderStatus::load(&shop, order_id).await?))
}

/// A form whose ID was drawn with the page: sent twice, it does nothing the second time.
#[derive(Deserialize)]
pub(super) struct RefundForm {
    form_id: Uuid,
    number: u32,
    /// Empty for all that is left.
    part: String,
}

pub(super) async fn refund(
    State(shop): State<Shop>,
    Path(order_id): Path<String>,
    Form(form): Form<RefundForm>,
) -> Result<Redirect, Problem> {
    let page = Redirect::to(&format!("/admin/orders/{order_id}"));
    let part = Some(form.part).filter(|part| !part.is_empty());
    let part = part.map(|part| francs(&part)).transpose()?;
    let reference = form.form_id.to_string();
    let request = refunds::Request { reference, order_id, number: form.number, part };
    let made = in_own_task(async move { refunds::start(&shop, request).await }).await;
    if let Err(problem @ (Problem::Invalid(_) | Problem::NotFound)) = made {
        return Err(problem);
    }
    // The page shows the refund with its state, and the hourly job continues it.
    Ok(page)
}

#[derive(Deserialize)]
pub(super) struct OrderForm {
    form_id: Uuid,
    description: String,
    price: String,
    /// The card to charge; none for a payment link.
    alias_id: Option<String>,
}

impl OrderForm {
    /// Stores the order, and returns it if it is new.
    async fn store(&self, shop: &ShopParts) -> Result<Option<Order>, Problem> {
        let order = Order::new(self.form_id, &*self.description, francs(&self.price)?);
        let stored = order.clone();
        let is_new = shop.database.run(move |db| orders::insert(db, &stored)).await?;
        Ok(is_new.then_some(order))
    }
}

/// Creates a payment link for an order by phone.
pub(super) async fn create_link(
    State(shop): State<Shop>,
    Form(form): Form<OrderForm>,
) -> Result<Redirect, Problem> {
    if let Some(order) = form.store(&shop).await? {
        in_own_task(async move { links::create(&shop, order).await }).await?;
    }
    Ok(Redirect::to(&format!("/admin/orders/{}", form.form_id)))
}

/// Charges a saved card.
pub(super) async fn charge(
    State(shop): State<Shop>,
    Form(form): Form<OrderForm>,
) -> Result<Redirect, Problem> {
    let alias_id = form.alias_id.clone().ok_or_else(|| Problem::invalid("Choose a card."))?;
    let card = shop.database.run(move |db| cards::get(db, &alias_id)).await?;
    if let Some(order) = form.store(&shop).await? {
        let order_id = order.id.clone();
        let way = Way::Charge { alias_id: card.alias_id };
        shop.database.run(move |db| attempts::add(db, &order, way)).await?;
        // The page of the order shows a charge that has failed, and the hourly job continues others.
        drop(in_own_task(async move { settle(&shop, &order_id, 1, Cause::Due).await }).await);
    }
    Ok(Redirect::to(&format!("/admin/orders/{}", form.form_id)))
}

#[derive(Deserialize)]
pub(super) struct Day {
    day: Date,
}

pub(super) async fn report(
    State(shop): State<Shop>,
    Query(Day { day }): Query<Day>,
) -> Result<impl IntoResponse, Problem> {
    let csv = daily(&shop, day).await?;
    let name = format!("attachment; filename=\"transactions-{day}.csv\"");
    let headers = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, csv))
}

fn francs(text: &str) -> Result<Money, Problem> {
    let money = Money::from_decimal(text.trim(), Currency::CHF).ok();
    let money = money.filter(|money| money.minor_units() > 0);
    money.ok_or_else(|| Problem::invalid("Enter an amount in francs, such as 10.50."))
}
