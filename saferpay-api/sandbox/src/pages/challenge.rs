//! The page of a 3-D Secure challenge.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::document::{Reader, page};
use super::words;
use crate::engine::PaymentView;

pub(super) fn challenge(view: &PaymentView, display_text: &str) -> Response {
    let content = html! {
        h1 { "Is it you?" }
        p { "Here, a bank would ask for a fingerprint or a code. In the sandbox, you choose the result." }
        dl {
            dt { "Merchant" } dd { (view.customer) }
            @if let Some(amount) = view.amount { dt { "Amount" } dd { (words::amount(amount)) } }
            dt { "Card" } dd { (display_text) }
        }
        form method="post" {
            button class="main" name="do" value="confirm" { "Yes, it is me" }
        }
        form class="other" method="post" {
            button name="do" value="refuse" { "Fail the challenge" }
            button name="do" value="abort" { "Give up and go back" }
        }
    };
    page(Reader::Payer, StatusCode::OK, "3-D Secure challenge", &content)
}
