//! The control calls under `/sandbox/`, in JSON.
//!
//! | call | what it does |
//! | --- | --- |
//! | `POST /sandbox/reset` | everything as at the start |
//! | `GET /sandbox/clock` | the time in the sandbox |
//! | `POST /sandbox/clock` | moves it: `{"advance": "1h 30m"}`, `{"now": "2030-01-01T00:00:00Z"}` or `{"reset": true}` |
//! | `GET`, `POST`, `DELETE /sandbox/faults` | lists, adds, and takes away faults |
//! | `GET`, `PUT /sandbox/leniency` | what it lets through |
//! | `GET /sandbox/calls` | the last calls, and why some were refused |
//! | `POST /sandbox/pay` | a payer at a link: `{"link": …, "card": "9010003150000001"}`, with `"outcome"` `"pay"`, `"decline"` or `"abort"` and `"challenge"` `"pass"` or `"fail"` |
//! | `PUT /sandbox/addresses` | where payers of a terminal's payment links return to, and who is told |
//! | `GET /sandbox/notifications` | the last notifications, and what became of them |

mod clock;
mod failure;
mod pay;

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post, put};
use serde::Serialize;
use serde_json::json;

use crate::faults::Fault;
use crate::leniency::Leniency;
use crate::speech::Speech;

use failure::{Failure, read};

type Controlled = State<Arc<Speech>>;

/// The control calls.
pub(crate) fn router() -> Router<Arc<Speech>> {
    Router::new()
        .route("/sandbox/reset", post(reset))
        .route("/sandbox/clock", get(clock::show).post(clock::move_it))
        .route("/sandbox/faults", get(list_faults).post(add_fault).delete(clear_faults))
        .route("/sandbox/leniency", get(show_leniency).put(set_leniency))
        .route("/sandbox/calls", get(list_calls))
        .route("/sandbox/pay", post(pay::pay))
        .route("/sandbox/addresses", put(pay::set_addresses))
        .route("/sandbox/notifications", get(pay::list_notifications))
        .route("/sandbox/{*path}", axum::routing::any(unknown))
        .method_not_allowed_fallback(unknown)
}

async fn reset(State(speech): Controlled) -> StatusCode {
    speech.reset();
    StatusCode::NO_CONTENT
}

async fn list_faults(State(speech): Controlled) -> Response {
    told(&json!({ "faults": speech.faults.faults() }))
}

async fn add_fault(State(speech): Controlled, body: Bytes) -> Result<StatusCode, Failure> {
    let example = r#"{"operation": "Transaction/Capture", "what": "cut", "when": {"next": 1}}"#;
    let fault: Fault = read(&body, example)?;
    speech.faults.add(fault).map_err(Failure::bad)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn clear_faults(State(speech): Controlled) -> StatusCode {
    speech.faults.clear();
    StatusCode::NO_CONTENT
}

async fn show_leniency(State(speech): Controlled) -> Response {
    told(&speech.leniency())
}

async fn set_leniency(State(speech): Controlled, body: Bytes) -> Result<StatusCode, Failure> {
    let leniency: Leniency = read(&body, r#"{"unknown_fields": false}"#)?;
    speech.set_leniency(leniency);
    Ok(StatusCode::NO_CONTENT)
}

async fn list_calls(State(speech): Controlled) -> Response {
    told(&json!({ "count": speech.calls.count(), "calls": speech.calls.list() }))
}

async fn unknown() -> Failure {
    Failure::unknown()
}

fn told(value: &impl Serialize) -> Response {
    let body = serde_json::to_vec(value).unwrap_or_default();
    ([("content-type", "application/json; charset=utf-8")], body).into_response()
}
