//! Admin calls for the clock.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::json;

use super::exchange::{AdminError, AdminState, json_response, read};
use crate::clock::Clock;

/// How to move the clock.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[serde(rename_all = "snake_case")]
enum Move {
    Advance(String),
    Now(Timestamp),
    Reset(bool),
}

pub(super) async fn show(State(service): AdminState) -> Response {
    clock_response(&service.clock)
}

pub(super) async fn set(State(service): AdminState, body: Bytes) -> Result<Response, AdminError> {
    let to: Move = read(&body, r#"{"advance": "1h 30m"}"#)?;
    let moved = match to {
        Move::Advance(text) => {
            let by: SignedDuration = text.parse().map_err(|error| {
                AdminError::bad(format!(
                    "`advance`: {error}; expected hours, minutes and seconds, such as 240h or 1h 30m"
                ))
            })?;
            service.clock.advance(by)
        }
        Move::Now(now) => service.clock.set(now),
        Move::Reset(true) => {
            service.clock.reset();
            Ok(())
        }
        Move::Reset(false) => Ok(()),
    };
    moved.map_err(|error| AdminError::bad(error.to_string()))?;
    Ok(clock_response(&service.clock))
}

fn clock_response(clock: &Clock) -> Response {
    json_response(&json!({ "now": clock.now(), "ahead_by_seconds": clock.offset().as_secs() }))
}
