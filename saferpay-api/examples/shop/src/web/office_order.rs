//! The page of the staff for an order: its attempts, and their refunds.

use axum::extract::{Form, Path};
use axum::response::Redirect;
use maud::{Markup, html};
use serde::Deserialize;
use uuid::Uuid;

use super::layout::{page, short};
use super::office::francs;
use crate::order_status::OrderStatus;
use crate::problem::{Problem, Result};
use crate::records::{PaymentAttempt, PaymentState, Way};
use crate::refunds;
use crate::start::Shop;

pub(super) async fn order(shop: Shop, Path(order_id): Path<String>) -> Result<Markup> {
    let status = OrderStatus::load(&shop, &order_id).await?;
    let order = &status.order;
    let content = html! {
        p class="state" { strong { (status.texts().0) } }
        p { (order.description) ": " (order.price) ". " a href={ "/orders/" (order.id) } { "Page of the buyer" } }
        @for attempt in &status.attempts {
            h2 { "Attempt " (attempt.attempt.number) }
            p { (text(attempt.state)) @if let Some(note) = &attempt.note { ": " (note) } }
            @match &attempt.way {
                Way::Link(Some(link)) => p { "Payment link: " code { (link.url) } },
                Way::Page { method: Some(method), .. } => p { "Only " (method) },
                _ => {}
            }
            @if let Some(payment) = &attempt.payment {
                p { "Transaction " code { (payment.transaction_id) }
                    @if let Some(card) = &payment.display_text { ", " (card) } }
            }
            (refunds_of(&status, attempt))
        }
    };
    Ok(page(&format!("Order {}", short(&order.id)), &content))
}

fn text(state: PaymentState) -> &'static str {
    match state {
        PaymentState::Waiting => "Not paid yet",
        PaymentState::Pending => "Pending",
        PaymentState::Paid => "Paid",
        PaymentState::Failed => "Not paid",
        PaymentState::Returned => "Paid twice, returned",
        PaymentState::NotAsExpected => "Not as ordered: cancel it",
    }
}

/// The refunds of an attempt, and the forms for more.
fn refunds_of(status: &OrderStatus, attempt: &PaymentAttempt) -> Markup {
    let number = attempt.attempt.number;
    let has_money = matches!(attempt.state, PaymentState::Paid | PaymentState::NotAsExpected);
    let left = status.left(attempt).filter(|left| has_money && left.minor_units() > 0);
    let form = |fields: Markup| {
        html! {
            form method="post" action={ "/admin/orders/" (status.order.id) "/refunds" } {
                input type="hidden" name="form_id" value=(Uuid::new_v4());
                input type="hidden" name="number" value=(number);
                (fields)
            }
        }
    };
    html! {
        @for refund in status.refunds.iter().filter(|refund| refund.number == number) {
            p { "Refund of " (refund.amount) ": " (format!("{:?}", refund.state))
                @if let Some(note) = &refund.note { ": " (note) } }
        }
        @if let Some(left) = left {
            (form(html! {
                input type="hidden" name="part" value="";
                button { "Cancel or refund " (left) }
            }))
        }
        @if let Some(left) = left.filter(|_| attempt.state == PaymentState::Paid) {
            (form(html! {
                label { "A part, less than " (left) input name="part" inputmode="decimal" required; }
                button { "Refund part" }
            }))
        }
    }
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
    shop: Shop,
    Path(order_id): Path<String>,
    Form(form): Form<RefundForm>,
) -> Result<Redirect> {
    let part = Some(form.part).filter(|part| !part.is_empty());
    let part = part.map(|part| francs(&part)).transpose()?;
    match refunds::refund(&shop, &order_id, form.number, form.form_id.to_string(), part).await {
        Err(problem @ (Problem::Invalid(_) | Problem::NotFound)) => Err(problem),
        // The page shows the refund with its state, and the hourly job continues it.
        Ok(_) | Err(_) => Ok(Redirect::to(&format!("/admin/orders/{order_id}"))),
    }
}
