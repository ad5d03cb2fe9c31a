//! The body of a request: how it is read, and how it becomes JSON.

use axum::body::Body;
use http_body_util::BodyExt as _;
use serde_json::{Map, Value};
use tokio::time::timeout;

use super::Limits;
use super::errors::{invalid, too_large, too_slow};
use crate::api_error::ApiError;

/// What is read of a body that is too large, and dropped: a client that is still sending would
/// not see the answer.
const DROPPED: usize = 64 << 20;

/// The whole body, if it is not too large and comes in time.
pub(super) async fn read(body: Body, limits: Limits) -> Result<Vec<u8>, ApiError> {
    timeout(limits.body_time, gather(body, limits.body)).await.unwrap_or_else(|_| Err(too_slow()))
}

async fn gather(mut body: Body, most: usize) -> Result<Vec<u8>, ApiError> {
    let (mut whole, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else {
            return Err(invalid(vec!["The body ended too early.".to_owned()]));
        };
        if let Some(data) = frame.data_ref() {
            length += data.len();
            if length <= most {
                whole.extend_from_slice(data);
            } else if length > DROPPED {
                break;
            }
        }
    }
    if length > most { Err(too_large(most)) } else { Ok(whole) }
}

/// The members of a body. The wording of what is wrong with it is assumed.
pub(super) fn members(body: &[u8]) -> Result<Map<String, Value>, ApiError> {
    let refuse = |detail: String| Err(invalid(vec![detail]));
    let text = match str::from_utf8(body) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => return refuse(format!("The body is no UTF-8 from byte {} on.", error.valid_up_to())),
    };
    match serde_json::from_str(text) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => refuse("The body is no JSON object.".to_owned()),
        Err(_) if text.trim().is_empty() => refuse("The body is empty; expected a JSON object.".to_owned()),
        Err(error) => {
            refuse(format!("The body is no JSON: line {}, column {}.", error.line(), error.column()))
        }
    }
}
