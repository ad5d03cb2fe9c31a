//! The pages of the buyer: tickets, and an order until it is paid.

use axum::extract::{Form, Path, RawQuery, State};
use axum::response::Redirect;
use maud::{Markup, html};
use saferpay_api::flows::{AcceptedMethod, token_from};
use saferpay_api::money::{Currency, Money};
use serde::Deserialize;
use uuid::Uuid;

use super::layout::{page, short};
use super::status::OrderStatus;
use crate::links;
use crate::own_task::in_own_task;
use crate::payments::{Cause, open_page, settle};
use crate::problem::Problem;
use crate::records::{Order, PaymentState, Way, orders};
use crate::shop::Shop;

/// The tickets: a name, and the price in Rappen.
const TICKETS: [(&str, u64); 3] =
    [("Piano recital", 4500), ("String quartet", 3850), ("Family concert", 1200)];

/// The form of the checkout.
pub(super) async fn catalog(State(shop): State<Shop>) -> Markup {
    let methods = shop.methods.read().map(|methods| methods.clone()).unwrap_or_default();
    let content = html! {
        form method="post" action="/orders" {
            fieldset {
                legend { "Ticket" }
                @for (index, (name, price)) in TICKETS.iter().enumerate() {
                    label {
                        input type="radio" name="ticket" value=(index) checked[index == 0];
                        (name) " " (Money::from_minor_units(*price, Currency::CHF))
                    }
                }
            }
            label for="quantity" { "Number of tickets, up to 10" }
            input id="quantity" name="quantity" type="number" min="1" max="10" value="1" required;
            fieldset {
                legend { "Payment method" }
                label { input type="radio" name="method" value="" checked; "Choose on the next page" }
                @for method in methods.iter().filter(|method| accepts_francs(method)) {
                    label {
                        input type="radio" name="method" value=(method.name);
                        @if let Some(logo) = &method.logo_url { img src=(logo) alt=""; }
                        (method.name)
                    }
                }
            }
            label {
                input type="checkbox" name="save_card" value="yes";
                "Save my card, to charge it for later orders"
            }
            button { "Pay" }
        }
    };
    page("Tickets", &content)
}

fn accepts_francs(method: &AcceptedMethod) -> bool {
    method.currencies.iter().any(|currency| currency == Currency::CHF.as_str())
}

#[derive(Deserialize)]
pub(super) struct Cart {
    ticket: usize,
    quantity: u64,
    method: String,
    save_card: Option<String>,
}

/// Stores the order, and redirects the buyer to the Payment Page.
pub(super) async fn place_order(
    State(shop): State<Shop>,
    Form(cart): Form<Cart>,
) -> Result<Redirect, Problem> {
    let (name, price) = TICKETS.get(cart.ticket).ok_or_else(|| Problem::invalid("Choose a ticket."))?;
    if !(1..=10).contains(&cart.quantity) {
        return Err(Problem::invalid("Enter a number of tickets from 1 to 10."));
    }
    let price = Money::from_minor_units(price * cart.quantity, Currency::CHF);
    let order = Order::new(Uuid::new_v4(), format!("{} × {name}", cart.quantity), price);
    let stored = order.clone();
    shop.database.run(move |db| orders::insert(db, &stored)).await?;
    let method = Some(cart.method).filter(|method| !method.is_empty());
    let save_card = cart.save_card.is_some();
    let url = in_own_task(async move { open_page(&shop, order, method, save_card).await }).await?;
    Ok(Redirect::to(&url))
}

/// Opens another page for an order that is not paid.
pub(super) async fn try_again(
    State(shop): State<Shop>,
    Path(order_id): Path<String>,
) -> Result<Redirect, Problem> {
    let status = OrderStatus::load(&shop, order_id).await?;
    let Some((method, save_card)) = way_to_try_again(&status) else {
        return Ok(Redirect::to(&format!("/orders/{}", status.order.id)));
    };
    let url = in_own_task(async move { open_page(&shop, status.order, method, save_card).await }).await?;
    Ok(Redirect::to(&url))
}

/// How to pay again: as before, if the order is not paid and was not ordered by phone.
fn way_to_try_again(status: &OrderStatus) -> Option<(Option<String>, bool)> {
    let is_done = |state| !matches!(state, PaymentState::Waiting | PaymentState::Failed);
    if status.attempts.iter().any(|attempt| is_done(attempt.state)) {
        return None;
    }
    match &status.attempts.last()?.way {
        Way::Page { save_card, .. } => Some((None, *save_card)),
        Way::Link(_) | Way::Charge { .. } => None,
    }
}

/// The payer comes back from a Payment Page, whatever happened there.
pub(super) async fn come_back(
    State(shop): State<Shop>,
    Path((order_id, number)): Path<(String, u32)>,
) -> Result<Redirect, Problem> {
    let page = format!("/orders/{order_id}");
    let settled = in_own_task(async move { settle(&shop, &order_id, number, Cause::Event).await }).await;
    if let Err(problem) = settled {
        if matches!(problem, Problem::NotFound) {
            return Err(problem);
        }
        // The notification or the hourly job continues. The page says that the payment is in progress.
        tracing::warn!("a payment could not be settled on return: {problem:?}");
    }
    Ok(Redirect::to(&page))
}

/// The payer comes back from a payment link.
pub(super) async fn come_back_from_link(
    State(shop): State<Shop>,
    RawQuery(query): RawQuery,
) -> Result<Redirect, Problem> {
    let token = token_from(&query.unwrap_or_default(), "token").ok_or(Problem::NotFound)?;
    let (order, _) = in_own_task(async move { links::settle_token(&shop, token).await }).await?;
    let order = order.ok_or_else(|| Problem::invalid("Nothing was paid. Open the link again to pay."))?;
    Ok(Redirect::to(&format!("/orders/{order}")))
}

/// An order.
pub(super) async fn order(State(shop): State<Shop>, Path(order_id): Path<String>) -> Result<Markup, Problem> {
    let status = OrderStatus::load(&shop, order_id).await?;
    let reason = status.attempts.last().and_then(|attempt| attempt.payer_message.as_deref());
    let (order, (text, hint)) = (&status.order, status.state().texts());
    let content = html! {
        p class="state" role="status" {
            strong { (text) "." } " " (hint) " "
            @if let Some(reason) = reason { (reason) }
        }
        p { (order.description) ": " (order.price) }
        @if way_to_try_again(&status).is_some() {
            form method="post" action={ "/orders/" (order.id) "/attempts" } { button { "Pay " (order.price) } }
        }
    };
    Ok(page(&format!("Order {}", short(&order.id)), &content))
}
