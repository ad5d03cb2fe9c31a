//! The clock, by control call.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::json;

use super::{Controlled, Failure, read, told};
use crate::clock::Clock;

/// Where the clock is to be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[serde(rename_all = "snake_case")]
enum Move {
    Advance(String),
    Now(Timestamp),
    Reset(bool),
}

pub(super) async fn show(State(speech): Controlled) -> Response {
    shown(&speech.clock)
}

pub(super) async fn move_it(State(speech): Controlled, body: Bytes) -> Result<Response, Failure> {
    let to: Move = read(&body, r#"{"advance": "1h 30m"}"#)?;
    let moved = match to {
        Move::Advance(text) => {
            let by: SignedDuration = text.parse().map_err(|error| {
                Failure::bad(format!(
                    "`advance`: {error}; expected hours, minutes and seconds, such as 240h or 1h 30m"
                ))
            })?;
            speech.clock.advance(by)
        }
        Move::Now(now) => speech.clock.set(now),
        Move::Reset(true) => {
            speech.clock.reset();
            Ok(())
        }
        Move::Reset(false) => Ok(()),
    };
    moved.map_err(|error| Failure::bad(error.to_string()))?;
    Ok(shown(&speech.clock))
}

fn shown(clock: &Clock) -> Response {
    told(&json!({ "now": clock.now(), "ahead_by_seconds": clock.offset().as_secs() }))
}
