//! Creates the response to a request.

use axum::body::Body;
use axum::http::header::{CONNECTION, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::context::{CallOutcome, RequestContext};
use super::headers::{API_VERSION, REQUEST_ID};
use crate::api_error::ApiError;
use crate::call::Call;
use crate::catalogue::{Catalogue, Operation, Version};
use crate::error_help;
use crate::faults::FaultKind;
use crate::quirks::Quirks;
use crate::request_log::LoggedError;
use crate::response::{error_body, project, without_details};

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const PAGE: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// Explains an error, also where `ErrorDetail` does not.
const HELP: HeaderName = HeaderName::from_static("sandbox-help");

/// Clients limit the headers of a response.
const MAX_HELP_HEADERS: usize = 3;
const MAX_HELP_LENGTH: usize = 1000;

/// The request id in responses to requests without a readable one.
const UNREAD: &str = "unknown";

/// Marks a response that is replaced by closing the connection.
#[derive(Clone, Copy)]
pub(super) struct Disconnected;

/// Whether to close the connection instead of sending this response.
pub(super) fn is_disconnected(response: &Response) -> bool {
    response.extensions().get::<Disconnected>().is_some()
}

/// The response body of a call, reduced to the fields of the version. Empty if the operation has
/// no response.
pub(super) fn response_body(
    version: &Version,
    operation: &Operation,
    call: &Call,
    answer: Value,
    quirks: Quirks,
) -> Vec<u8> {
    let Some(fields) = version.response(operation) else { return Vec::new() };
    let mut members = match answer {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    let header = json!({ "SpecVersion": version.number().to_string(), "RequestId": call.request_id });
    members.insert("ResponseHeader".to_owned(), header);
    if !quirks.capture_date && operation.name() == "Transaction/Capture" {
        members.shift_remove("Date");
    }
    let answer = project(version, fields, Value::Object(members));
    let is_json_api = fields.iter().any(|field| field.name == "ResponseHeader");
    let answer =
        if is_json_api && !quirks.details { without_details(version, operation, answer) } else { answer };
    answer.to_string().into_bytes()
}

/// The response to a request, and the error that it reports.
pub(super) fn respond(
    context: &RequestContext,
    outcome: Result<CallOutcome, ApiError>,
    quirks: Quirks,
) -> (Response, Option<LoggedError>) {
    match outcome {
        Ok(CallOutcome::Answered(body)) => (response(context, 200, body), None),
        Ok(CallOutcome::Fault(kind)) => (fault_response(kind), None),
        Err(error) => {
            let version = context.version.unwrap_or_else(|| Catalogue::shared().newest());
            let request_id = context.request_id.as_deref().unwrap_or(UNREAD);
            let operation = context.operation.as_deref().and_then(|name| version.operation(name));
            let help = error_help::help(version, operation, &error);
            let mut shown = error.clone();
            if quirks.help {
                shown.details.extend(help.iter().cloned());
            }
            let body = error_body(version, quirks, request_id, &shown);
            let mut response = response(context, error.status, body.to_string().into_bytes());
            for line in help.iter().take(MAX_HELP_HEADERS) {
                response.headers_mut().append(HELP, header_value(line));
            }
            (response, Some(LoggedError::new(error, help)))
        }
    }
}

/// A text as the value of a header, which has only ASCII.
fn header_value(text: &str) -> HeaderValue {
    let text = text.replace(['\u{2018}', '\u{2019}'], "'").replace('\u{2013}', "-");
    let ascii = text.chars().map(|each| if each == ' ' || each.is_ascii_graphic() { each } else { '?' });
    HeaderValue::try_from(ascii.take(MAX_HELP_LENGTH).collect::<String>())
        .unwrap_or_else(|_| HeaderValue::from_static(""))
}

fn response(context: &RequestContext, status: u16, body: Vec<u8>) -> Response {
    let json = !body.is_empty();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if json {
        headers.insert(CONTENT_TYPE, JSON);
    }
    if context.management {
        let version = context.version.map(|version| version.number().to_string());
        for (name, text) in [(API_VERSION, version.as_deref()), (REQUEST_ID, context.request_id.as_deref())] {
            if let (Ok(name), Some(Ok(value))) =
                (HeaderName::from_bytes(name.as_bytes()), text.map(HeaderValue::from_str))
            {
                headers.insert(name, value);
            }
        }
    }
    match status {
        401 => {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"Saferpay sandbox\""));
        }
        // The rest of the body is not read.
        408 | 413 => {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        _ => {}
    }
    response
}

/// The response of an injected fault.
fn fault_response(kind: FaultKind) -> Response {
    let (status, body) = match kind {
        FaultKind::Status(status) => (status, "<html><body>An injected fault.</body></html>"),
        FaultKind::InvalidJson => (200, "{\"ResponseHeader\": {\"SpecVersion\": \"1."),
        // A delay keeps the response, and does not get here.
        FaultKind::Disconnect | FaultKind::Delay(_) => (200, ""),
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let media_type = if kind == FaultKind::InvalidJson { JSON } else { PAGE };
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    if kind == FaultKind::Disconnect {
        response.extensions_mut().insert(Disconnected);
    }
    response
}
