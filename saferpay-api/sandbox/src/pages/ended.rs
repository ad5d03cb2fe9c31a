//! Pages for visits that have ended.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::document::{Reader, page};
use crate::engine::{PayerError, PayerResult};

/// The result of a visit, if the payer is not redirected back.
pub(super) fn result(result: &PayerResult) -> Response {
    let title = match (result.succeeded, result.is_payment) {
        (true, true) => "Paid",
        (true, false) => "Saved",
        (false, true) => "Not paid",
        (false, false) => "Not saved",
    };
    let content = html! {
        h1 { (title) }
        @if let Some(reason) = &result.reason { p { (reason) } }
        @if let Some(again) = &result.again { p { a class="button" href=(again) { "Try again" } } }
        @else { p { "You can close this page." } }
    };
    page(Reader::Payer, StatusCode::OK, title, &content)
}

/// Explains why an address has nothing to show.
pub(super) fn problem(problem: &PayerError) -> Response {
    let (status, title) = match problem {
        PayerError::Unknown => (StatusCode::NOT_FOUND, "Page not found"),
        PayerError::AlreadyOpened => (StatusCode::GONE, "Already opened"),
        PayerError::AlreadyDone => (StatusCode::GONE, "Already complete"),
        PayerError::Expired => (StatusCode::GONE, "Expired"),
        PayerError::Disabled => (StatusCode::GONE, "Link disabled"),
        _ => (StatusCode::CONFLICT, "Not the current step"),
    };
    let text = problem.to_string();
    let mut letters = text.chars();
    let sentence: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let content = html! {
        h1 { (title) }
        p { (sentence) "." }
        p { "Go back to the merchant and start again." }
    };
    page(Reader::Payer, status, title, &content)
}
