//! The admin interface: calls under `/sandbox/`, in JSON.
//!
//! | call | what it does |
//! | --- | --- |
//! | `POST /sandbox/reset` | restores the state at the start |
//! | `GET /sandbox/clock` | shows the time in the sandbox |
//! | `POST /sandbox/clock` | moves it: `{"advance": "1h 30m"}`, `{"now": "2030-01-01T00:00:00Z"}` or `{"reset": true}` |
//! | `GET`, `POST`, `DELETE /sandbox/faults` | lists, adds and removes faults |
//! | `GET`, `PUT`, `PATCH /sandbox/quirks` | shows, replaces and switches the quirks |
//! | `GET /sandbox/requests` | lists the latest requests and their errors |
//! | `POST /sandbox/pay` | pays, declines or aborts a payment: `{"link": …, "card": "9010003150000001"}`, with `"outcome"` `"pay"`, `"decline"` or `"abort"` and `"challenge"` `"pass"` or `"fail"` |
//! | `PUT /sandbox/addresses` | sets the return and notification addresses of a terminal's payment links |
//! | `GET /sandbox/notifications` | lists the latest notifications and their attempts |

mod clock;
mod exchange;
mod guard;
mod pay;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post, put};
use serde_json::json;

use crate::faults::Fault;
use crate::quirks::Quirks;
use crate::service::Service;

pub(crate) use guard::guard;

use exchange::{AdminError, AdminState, json_response, read};

/// The document that describes the calls.
const OPENAPI: &str = include_str!("../../openapi.json");

/// The routes of the admin interface.
pub(crate) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route("/sandbox/reset", post(reset))
        .route("/sandbox/clock", get(clock::show).post(clock::set))
        .route("/sandbox/faults", get(list_faults).post(add_fault).delete(clear_faults))
        .route("/sandbox/quirks", get(show_quirks).put(set_quirks).patch(switch_quirks))
        .route("/sandbox/ready", get(ready))
        .route("/sandbox/openapi.json", get(openapi))
        .route("/sandbox/requests", get(list_requests))
        .route("/sandbox/pay", post(pay::pay))
        .route("/sandbox/addresses", put(pay::set_addresses))
        .route("/sandbox/notifications", get(pay::list_notifications))
        .route("/sandbox/{*path}", axum::routing::any(unknown))
        .method_not_allowed_fallback(unknown)
}

async fn reset(State(service): AdminState) -> StatusCode {
    service.reset();
    StatusCode::NO_CONTENT
}

async fn list_faults(State(service): AdminState) -> Response {
    json_response(&json!({ "faults": service.faults.faults() }))
}

async fn add_fault(State(service): AdminState, body: Bytes) -> Result<StatusCode, AdminError> {
    let example = r#"{"operation": "Transaction/Capture", "kind": "disconnect", "trigger": {"next": 1}}"#;
    let fault: Fault = read(&body, example)?;
    service.faults.add(fault).map_err(AdminError::bad)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn clear_faults(State(service): AdminState) -> StatusCode {
    service.faults.clear();
    StatusCode::NO_CONTENT
}

async fn show_quirks(State(service): AdminState) -> Response {
    json_response(&service.quirks())
}

async fn set_quirks(State(service): AdminState, body: Bytes) -> Result<StatusCode, AdminError> {
    let quirks: Quirks = read(&body, r#"{"unknown_fields": false}"#)?;
    service.set_quirks(quirks);
    Ok(StatusCode::NO_CONTENT)
}

/// Switches some quirks, and keeps the others.
async fn switch_quirks(State(service): AdminState, body: Bytes) -> Result<Response, AdminError> {
    let switches: BTreeMap<String, bool> = read(&body, r#"{"value_case": false}"#)?;
    let quirks = service.quirks().switched(&switches).map_err(|error| AdminError::bad(error.to_string()))?;
    service.set_quirks(quirks);
    Ok(json_response(&quirks))
}

/// Answers once the sandbox accepts calls.
async fn ready(State(service): AdminState) -> Response {
    json_response(&json!({ "ready": true, "address": service.base }))
}

async fn openapi() -> Response {
    ([("content-type", "application/json; charset=utf-8")], OPENAPI).into_response()
}

async fn list_requests(State(service): AdminState) -> Response {
    json_response(&json!({ "count": service.request_log.count(), "requests": service.request_log.list() }))
}

async fn unknown() -> AdminError {
    AdminError::unknown(&calls())
}

/// All calls, as the document lists them: `POST /sandbox/reset`.
fn calls() -> Vec<String> {
    let document: serde_json::Value = serde_json::from_str(OPENAPI).unwrap_or_default();
    let paths = document["paths"].as_object().into_iter().flatten();
    let calls = paths.flat_map(|(path, methods)| {
        let methods = methods.as_object().into_iter().flatten();
        methods.map(move |(method, _)| format!("{} {path}", method.to_ascii_uppercase()))
    });
    calls.collect()
}
