//! Where nothing is left to do.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::document::{Reader, page};
use crate::world::{PayerProblem, PayerResult};

/// What came of a visit, where the payer is not sent back.
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

/// Why an address has nothing to show.
pub(super) fn problem(problem: &PayerProblem) -> Response {
    let (status, title) = match problem {
        PayerProblem::Unknown => (StatusCode::NOT_FOUND, "Nothing is here"),
        PayerProblem::AlreadyOpened => (StatusCode::GONE, "This address opens once"),
        PayerProblem::AlreadyDone => (StatusCode::GONE, "This is done"),
        PayerProblem::Expired => (StatusCode::GONE, "The time is over"),
        PayerProblem::Disabled => (StatusCode::GONE, "This link is closed"),
        _ => (StatusCode::CONFLICT, "This does not go here"),
    };
    let text = problem.to_string();
    let mut letters = text.chars();
    let sentence: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let content = html! {
        h1 { (title) }
        p { (sentence) "." }
        p { "Go back to the merchant, and start again there." }
    };
    page(Reader::Payer, status, title, &content)
}
