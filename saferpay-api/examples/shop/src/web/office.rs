//! The first page of the staff: all orders, orders by phone, charges of saved cards, and the daily report.

use axum::extract::{Form, Query};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect};
use jiff::civil::Date;
use maud::{Markup, html};
use saferpay_api::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::layout::{page, short};
use crate::order_status::OrderStatus;
use crate::problem::{Problem, Result};
use crate::records::Order;
use crate::report::{daily, yesterday};
use crate::start::Shop;
use crate::{links, payments};

pub(super) async fn orders(shop: Shop) -> Result<Markup> {
    let mut statuses = Vec::new();
    for order in shop.database.latest::<Order>().await? {
        statuses.push(OrderStatus::of(&shop, order).await?);
    }
    let cards = shop.database.with_saved_card().await?;
    let yesterday = yesterday()?;
    let content = html! {
        div class="scroll" tabindex="0" role="region" aria-label="Orders" {
            table {
                thead { tr { th { "Order" } th { "Price" } th { "State" } } }
                tbody {
                    @for status in &statuses {
                        @let order = &status.order;
                        tr {
                            td { a href={ "/admin/orders/" (order.id) } { (short(&order.id)) } br; (order.description) }
                            td { (order.price) }
                            td { (status.texts().0) }
                        }
                    }
                }
            }
        }
        h2 { "Order by phone" }
        form method="post" action="/admin/links" { (order_fields()) button { "Create payment link" } }
        h2 { "Charge a saved card" }
        @if cards.is_empty() { p { "Nobody has saved a card." } } @else {
            form method="post" action="/admin/charges" {
                fieldset {
                    legend { "Card" }
                    @for (attempt, payment) in cards.iter().filter_map(|card| Some((card, card.payment.as_ref()?))) {
                        label {
                            input type="radio" name="alias_id" value=[&payment.alias_id] required;
                            @if let Some(number) = &payment.display_text { (number) " of order " }
                            (short(&attempt.attempt.order))
                        }
                    }
                }
                (order_fields())
                button { "Charge card" }
            }
        }
        h2 { "Daily report" }
        form action="/admin/report.csv" {
            label { "Day" input name="day" type="date" max=(yesterday) value=(yesterday) required; }
            button { "Download CSV" }
        }
    };
    Ok(page("Orders", &content))
}

fn order_fields() -> Markup {
    html! {
        input type="hidden" name="form_id" value=(Uuid::new_v4());
        label { "Description" input name="description" maxlength="100" required; }
        label { "Price in CHF" input name="price" inputmode="decimal" required; }
    }
}

/// A form whose ID was drawn with the page, and becomes that of the order: sent twice, it does nothing the
/// second time.
#[derive(Deserialize)]
pub(super) struct OrderForm {
    form_id: Uuid,
    description: String,
    price: String,
    /// The card to charge; none for a payment link.
    alias_id: Option<AliasId>,
}

impl OrderForm {
    /// Stores the order, and returns it if it is new.
    async fn store(&self, shop: &Shop) -> Result<Option<Order>> {
        let (id, description) = (self.form_id.to_string(), self.description.clone());
        let order = Order { id, description, price: francs(&self.price)? };
        Ok(shop.database.add(&order).await?.then_some(order))
    }

    fn to_order(&self) -> Redirect {
        Redirect::to(&format!("/admin/orders/{}", self.form_id))
    }
}

/// Creates a payment link for an order by phone.
pub(super) async fn create_link(shop: Shop, Form(form): Form<OrderForm>) -> Result<Redirect> {
    if let Some(order) = form.store(&shop).await? {
        links::create(&shop, order).await?;
    }
    Ok(form.to_order())
}

/// Charges a saved card.
pub(super) async fn charge(shop: Shop, Form(form): Form<OrderForm>) -> Result<Redirect> {
    let cards = shop.database.with_saved_card().await?;
    let mut aliases = cards.into_iter().filter_map(|saved| saved.payment?.alias_id);
    let alias_id = aliases.find(|alias_id| form.alias_id.as_ref() == Some(alias_id));
    let alias_id = alias_id.ok_or_else(|| Problem::invalid("Choose a card."))?;
    if let Some(order) = form.store(&shop).await? {
        // The page of the order shows a charge that has failed, and the hourly job continues others.
        drop(payments::charge(&shop, &order, alias_id).await);
    }
    Ok(form.to_order())
}

#[derive(Deserialize)]
pub(super) struct Day {
    day: Date,
}

pub(super) async fn report(shop: Shop, Query(Day { day }): Query<Day>) -> Result<impl IntoResponse> {
    let csv = daily(&shop, day).await?;
    let name = format!("attachment; filename=\"transactions-{day}.csv\"");
    let headers = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, csv))
}

/// The amount that a person has entered.
pub(super) fn francs(text: &str) -> Result<Money> {
    let money = Money::from_decimal(text.trim(), Currency::CHF).ok();
    let money = money.filter(|money| money.minor_units() > 0);
    money.ok_or_else(|| Problem::invalid("Enter an amount in francs, such as 10.50."))
}
