//! HTML pages: those for payers at redirect addresses and payment links, and the overview under
//! `/sandbox/`.
//!
//! They need no JavaScript. They never show again what a payer has typed.

mod card_form;
mod challenge;
mod document;
mod ended;
mod fields;
mod logo;
mod overview;
mod payment;
mod visit;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use crate::service::Service;

/// The routes of the pages.
pub(crate) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route("/vt2/{*path}", get(visit::open))
        .route("/SecurePayGate/{*path}", get(visit::open))
        .route("/pay/{token}", get(visit::show).post(visit::act))
        .route("/static/logo/{file}", get(logo::show))
        .route("/sandbox", get(overview::show))
        .route("/sandbox/", get(overview::show))
        .route("/sandbox/style.css", get(style))
}

async fn style() -> Response {
    ([("content-type", "text/css; charset=utf-8")], include_str!("style.css")).into_response()
}
