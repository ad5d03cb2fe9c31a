//! The pages of the buyer: tickets, and an order until it is paid.

use axum::extract::{Form, Path};
use axum::response::Redirect;
use maud::{Markup, html};
use saferpay_api::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::layout::{page, short};
use crate::order_status::OrderStatus;
use crate::payments::open_page;
use crate::problem::{Problem, Result};
use crate::records::{Order, PaymentState, Way};
use crate::start::Shop;

/// The tickets: a name, and the price in Rappen.
const TICKETS: [(&str, u64); 3] =
    [("Piano recital", 4500), ("String quartet", 3850), ("Family concert", 1200)];

/// The form of the checkout.
pub(super) async fn catalog(shop: Shop) -> Markup {
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
            label {
                "Number of tickets, up to 10"
                input name="quantity" type="number" min="1" max="10" value="1" required;
            }
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
pub(super) async fn place_order(shop: Shop, Form(cart): Form<Cart>) -> Result<Redirect> {
    let (name, price) = TICKETS.get(cart.ticket).ok_or_else(|| Problem::invalid("Choose a ticket."))?;
    if !(1..=10).contains(&cart.quantity) {
        return Err(Problem::invalid("Enter a number of tickets from 1 to 10."));
    }
    let price = Money::from_minor_units(price * cart.quantity, Currency::CHF);
    let description = format!("{} × {name}", cart.quantity);
    let order = Order { id: Uuid::new_v4().to_string(), description, price };
    shop.database.save(&order).await?;
    let method = Some(cart.method).filter(|method| !method.is_empty());
    Ok(Redirect::to(&open_page(&shop, order, method, cart.save_card.is_some()).await?))
}

/// Opens another page for an order that is not paid.
pub(super) async fn try_again(shop: Shop, Path(order_id): Path<String>) -> Result<Redirect> {
    let status = OrderStatus::load(&shop, &order_id).await?;
    let url = match saves_card_again(&status) {
        Some(save_card) => open_page(&shop, status.order, None, save_card).await?,
        None => format!("/orders/{order_id}"),
    };
    Ok(Redirect::to(&url))
}

/// Whether another payment saves the card, as the last one. `None` if there is none: the order is paid, or was
/// ordered by phone.
fn saves_card_again(status: &OrderStatus) -> Option<bool> {
    let is_unpaid = |state| matches!(state, PaymentState::Waiting | PaymentState::Failed);
    match status.attempts.last()?.way {
        Way::Page { save_card, .. } => {
            status.attempts.iter().all(|attempt| is_unpaid(attempt.state)).then_some(save_card)
        }
        Way::Link(_) | Way::Charge { .. } => None,
    }
}

/// An order.
pub(super) async fn order(shop: Shop, Path(order_id): Path<String>) -> Result<Markup> {
    let status = OrderStatus::load(&shop, &order_id).await?;
    let reason = status.attempts.last().and_then(|attempt| attempt.payer_message.as_deref());
    let (order, (text, hint)) = (&status.order, status.texts());
    let content = html! {
        p class="state" role="status" {
            strong { (text) "." } " " (hint) " "
            @if let Some(reason) = reason { (reason) }
        }
        p { (order.description) ": " (order.price) }
        @if saves_card_again(&status).is_some() {
            form method="post" action={ "/orders/" (order.id) "/attempts" } { button { "Pay " (order.price) } }
        }
    };
    Ok(page(&format!("Order {}", short(&order.id)), &content))
}
