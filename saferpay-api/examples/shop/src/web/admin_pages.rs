//! The pages of the staff.

use jiff::Zoned;
use jiff::civil::Date;
use maud::{Markup, html};
use uuid::Uuid;

use super::layout::{page, short};
use super::status::OrderStatus;
use crate::records::{PaymentAttempt, PaymentState, SavedCard, Way};

/// All orders, and the forms for new ones.
pub(super) fn orders(orders: &[OrderStatus], cards: &[SavedCard]) -> Markup {
    // Saferpay reports days that are over.
    let yesterday = Zoned::now().date().yesterday().unwrap_or(Date::MIN);
    let content = html! {
        div class="scroll" tabindex="0" role="region" aria-label="Orders" {
            table {
                thead { tr { th { "Order" } th { "Price" } th { "State" } } }
                tbody {
                    @for status in orders {
                        tr {
                            td {
                                a href={ "/admin/orders/" (status.order.id) } { (short(&status.order.id)) }
                                br; (status.order.description)
                            }
                            td { (status.order.price) }
                            td { (status.state().texts().0) }
                        }
                    }
                }
            }
        }
        h2 { "Order by phone" }
        form method="post" action="/admin/links" { (order_fields("link")) button { "Create payment link" } }
        h2 { "Charge a saved card" }
        @if cards.is_empty() { p { "Nobody has saved a card." } } @else {
            form method="post" action="/admin/charges" {
                fieldset {
                    legend { "Card" }
                    @for card in cards {
                        label {
                            input type="radio" name="alias_id" value=(card.alias_id) required;
                            (card.display_text) " of order " (short(&card.order_id))
                        }
                    }
                }
                (order_fields("charge"))
                button { "Charge card" }
            }
        }
        h2 { "Daily report" }
        form action="/admin/report.csv" {
            label for="day" { "Day" }
            input id="day" name="day" type="date" max=(yesterday) value=(yesterday) required;
            button { "Download CSV" }
        }
    };
    page("Orders", &content)
}

fn order_fields(form: &str) -> Markup {
    html! {
        input type="hidden" name="form_id" value=(Uuid::new_v4());
        label for={ (form) "-description" } { "Description" }
        input id={ (form) "-description" } name="description" maxlength="100" required;
        label for={ (form) "-price" } { "Price in CHF" }
        input id={ (form) "-price" } name="price" inputmode="decimal" required;
    }
}

/// An order with its attempts and refunds.
pub(super) fn order(status: &OrderStatus) -> Markup {
    let order = &status.order;
    let content = html! {
        p class="state" { strong { (status.state().texts().0) } }
        p { (order.description) ": " (order.price) ". " a href={ "/orders/" (order.id) } { "Page of the buyer" } }
        @for attempt in &status.attempts {
            h2 { "Attempt " (attempt.attempt.number) }
            p { (state(attempt.state)) @if let Some(note) = &attempt.note { ": " (note) } }
            @match &attempt.way {
                Way::Link(Some(link)) => p { "Payment link: " code { (link.url) } },
                Way::Page { method: Some(method), .. } => p { "Only " (method) },
                _ => {}
            }
            @if let Some(payment) = &attempt.payment {
                p { "Transaction " code { (payment.transaction_id) }
                    @if let Some(card) = &payment.display_text { ", " (card) } }
            }
            (refunds(status, attempt))
        }
    };
    page(&format!("Order {}", short(&order.id)), &content)
}

fn refunds(status: &OrderStatus, attempt: &PaymentAttempt) -> Markup {
    let number = attempt.attempt.number;
    let has_money = matches!(attempt.state, PaymentState::Paid | PaymentState::NotAsExpected);
    let left = status.refundable(attempt).filter(|left| has_money && left.minor_units() > 0);
    let action = format!("/admin/orders/{}/refunds", status.order.id);
    html! {
        @for refund in status.refunds.iter().filter(|refund| refund.number == number) {
            p { "Refund of " (refund.amount) ": " (format!("{:?}", refund.state))
                @if let Some(note) = &refund.note { ": " (note) } }
        }
        @if let Some(left) = left {
            form method="post" action=(action) {
                input type="hidden" name="form_id" value=(Uuid::new_v4());
                input type="hidden" name="number" value=(number);
                input type="hidden" name="part" value="";
                button { "Cancel or refund " (left) }
            }
        }
        @if let Some(left) = left.filter(|_| attempt.state == PaymentState::Paid) {
            form method="post" action=(action) {
                input type="hidden" name="form_id" value=(Uuid::new_v4());
                input type="hidden" name="number" value=(number);
                label for={ "part-" (number) } { "A part, less than " (left) }
                input id={ "part-" (number) } name="part" inputmode="decimal" required;
                button { "Refund part" }
            }
        }
    }
}

fn state(state: PaymentState) -> &'static str {
    match state {
        PaymentState::Waiting => "Not paid yet",
        PaymentState::Pending => "Pending",
        PaymentState::Paid => "Paid",
        PaymentState::Failed => "Not paid",
        PaymentState::Returned => "Paid twice, returned",
        PaymentState::NotAsExpected => "Not as ordered: cancel it",
    }
}
