//! Reads the body of a request, and parses it as JSON.

use axum::body::Body;
use http_body_util::BodyExt as _;
use serde_json::{Map, Value};
use tokio::time::timeout;

use super::Limits;
use super::errors::{invalid, too_large, too_slow};
use crate::api_error::ApiError;

/// How much of a too large body is read and dropped: a client that is still sending would not see
/// the response.
const MAX_DROPPED: usize = 64 << 20;

/// Reads the whole body, within the limits of size and time.
pub(crate) async fn read(body: Body, limits: Limits) -> Result<Vec<u8>, ApiError> {
    timeout(limits.body_time, read_frames(body, limits.body)).await.unwrap_or_else(|_| Err(too_slow()))
}

async fn read_frames(mut body: Body, limit: usize) -> Result<Vec<u8>, ApiError> {
    let (mut whole, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else {
            return Err(invalid(vec!["The body ended too early.".to_owned()]));
        };
        if let Some(data) = frame.data_ref() {
            length += data.len();
            if length <= limit {
                whole.extend_from_slice(data);
            } else if length > MAX_DROPPED {
                break;
            }
        }
    }
    if length > limit { Err(too_large(limit)) } else { Ok(whole) }
}

/// Parses the body as a JSON object. The wording of errors is assumed.
pub(super) fn members(body: &[u8]) -> Result<Map<String, Value>, ApiError> {
    let refuse = |detail: String| Err(invalid(vec![detail]));
    let text = match str::from_utf8(body) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => return refuse(format!("The body is not UTF-8 at byte {}.", error.valid_up_to())),
    };
    match serde_json::from_str(text) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => refuse("The body is not a JSON object.".to_owned()),
        Err(_) if text.trim().is_empty() => refuse("The body is empty; expected a JSON object.".to_owned()),
        Err(error) => {
            refuse(format!("The body is not JSON: line {}, column {}.", error.line(), error.column()))
        }
    }
}
