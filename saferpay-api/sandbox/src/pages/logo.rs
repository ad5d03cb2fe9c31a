//! The logos of payment methods and wallets: their names as a picture.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use maud::html;

use crate::engine::display_name;
use crate::service::Service;

/// Serves the logo of a method or wallet that a terminal of the accounts has.
pub(super) async fn show(State(service): State<Arc<Service>>, Path(file): Path<String>) -> Response {
    let Some(name) = file.strip_suffix(".svg") else { return StatusCode::NOT_FOUND.into_response() };
    let terminals = service.accounts.customers.iter().flat_map(|customer| &customer.terminals);
    let mut names = terminals.flat_map(|terminal| {
        let methods = terminal.payment_methods.iter().map(|method| &method.name);
        methods.chain(&terminal.wallets)
    });
    let Some(method) = names.find(|method| method.eq_ignore_ascii_case(name)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        ("content-type", "image/svg+xml"),
        ("content-security-policy", "default-src 'none'"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "max-age=3600"),
    ];
    (headers, picture(display_name(method))).into_response()
}

fn picture(name: &str) -> String {
    let picture = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40" role="img" {
            title { (name) }
            rect x="1" y="1" width="118" height="38" rx="6" fill="#fff" stroke="#333" {}
            text x="60" y="25" fill="#333" font-family="sans-serif" font-size="12" text-anchor="middle"
                textLength=[(name.len() > 15).then_some("108")] lengthAdjust="spacingAndGlyphs" { (name) }
        }
    };
    picture.into_string()
}
