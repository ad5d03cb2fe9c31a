//! Requests and responses of admin calls.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::api_error::ApiError;
use crate::service::Service;

pub(super) type AdminState = State<Arc<Service>>;

/// An admin call that failed.
pub(super) struct AdminError {
    status: StatusCode,
    text: String,
}

impl AdminError {
    pub(super) fn bad(text: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, text: text.into() }
    }

    pub(super) fn forbidden(text: impl Into<String>) -> Self {
        Self { status: StatusCode::FORBIDDEN, text: text.into() }
    }

    pub(super) fn unsupported_type() -> Self {
        let text = "a control call that changes something needs the header `Content-Type: application/json`, or \
            `Sandbox-Control: 1`; browsers do not let other sites send these";
        Self { status: StatusCode::UNSUPPORTED_MEDIA_TYPE, text: text.to_owned() }
    }

    pub(super) fn refused_body(error: &ApiError) -> Self {
        let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST);
        Self { status, text: error.details.join(" ") }
    }

    pub(super) fn unknown(calls: &[String]) -> Self {
        let text = format!("there is no such control call; the control calls are: {}", calls.join(", "));
        Self { status: StatusCode::NOT_FOUND, text }
    }
}

impl IntoResponse for AdminError {
    fn into_response(self) -> Response {
        let body = json!({ "error": self.text }).to_string();
        (self.status, [("content-type", "application/json; charset=utf-8")], body).into_response()
    }
}

/// Reads the JSON body of an admin call.
pub(super) fn read<T: DeserializeOwned>(body: &[u8], example: &str) -> Result<T, AdminError> {
    serde_json::from_slice(body)
        .map_err(|error| AdminError::bad(format!("{error}; expected, for example, {example}")))
}

/// A response in JSON.
pub(super) fn json_response(value: &impl Serialize) -> Response {
    let body = serde_json::to_vec(value).unwrap_or_default();
    ([("content-type", "application/json; charset=utf-8")], body).into_response()
}
