//! From what became of a call to a response.

use axum::body::Body;
use axum::http::header::{CONNECTION, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::management::{REQUEST_ID, VERSION};
use super::{Done, Known, Speech};
use crate::answer::{error_body, project};
use crate::call::Call;
use crate::catalogue::{Operation, Version};
use crate::faults::What;
use crate::help;
use crate::refusal::Refusal;

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const PAGE: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// The request id of an answer to a request that has none that could be read.
const UNREAD: &str = "unknown";

/// Marks a response in whose place the connection is closed.
#[derive(Clone, Copy)]
pub(super) struct Cut;

/// Whether the connection is to be closed instead.
pub(super) fn is_cut(response: &Response) -> bool {
    response.extensions().get::<Cut>().is_some()
}

impl Speech {
    /// An answer with the fields of the version, as it goes out. Operations without a response
    /// are answered with nothing.
    pub(super) fn written(
        &self,
        version: &Version,
        operation: &Operation,
        call: &Call,
        answer: Value,
    ) -> Vec<u8> {
        let Some(fields) = version.response(operation) else { return Vec::new() };
        let mut members = match answer {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        let header = json!({ "SpecVersion": version.number().to_string(), "RequestId": call.request_id });
        members.insert("ResponseHeader".to_owned(), header);
        if !self.leniency().capture_date && operation.name() == "Transaction/Capture" {
            members.shift_remove("Date");
        }
        project(version, fields, Value::Object(members)).to_string().into_bytes()
    }

    /// The response, and the refusal that it tells of.
    pub(super) fn respond(
        &self,
        known: &Known,
        outcome: Result<Done, Refusal>,
    ) -> (Response, Option<Refusal>) {
        match outcome {
            Ok(Done::Answered(body)) => (response(known, 200, body), None),
            Ok(Done::Struck(what)) => (struck(what), None),
            Err(refusal) => {
                let version = known.version.unwrap_or_else(Self::newest);
                let request_id = known.request_id.as_deref().unwrap_or(UNREAD);
                let told = if self.leniency().help {
                    let operation = known.operation.as_deref().and_then(|name| version.operation(name));
                    help::added(version, operation, &refusal)
                } else {
                    refusal.clone()
                };
                let body = error_body(version, self.leniency(), request_id, &told);
                (response(known, refusal.status, body.to_string().into_bytes()), Some(refusal))
            }
        }
    }
}

fn response(known: &Known, status: u16, body: Vec<u8>) -> Response {
    let json = !body.is_empty();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if json {
        headers.insert(CONTENT_TYPE, JSON);
    }
    if known.management {
        let version = known.version.map(|version| version.number().to_string());
        for (name, text) in [(VERSION, version.as_deref()), (REQUEST_ID, known.request_id.as_deref())] {
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
        // What is left of the body is not read.
        408 | 413 => {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        _ => {}
    }
    response
}

/// The response that an injected fault makes.
fn struck(what: What) -> Response {
    let (status, body) = match what {
        What::Status(status) => (status, "<html><body>An injected fault.</body></html>"),
        What::Garbage => (200, "{\"ResponseHeader\": {\"SpecVersion\": \"1."),
        // A delay leaves the answer as it is, and does not come here.
        What::Cut | What::Delay(_) => (200, ""),
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let kind = if what == What::Garbage { JSON } else { PAGE };
    response.headers_mut().insert(CONTENT_TYPE, kind);
    if what == What::Cut {
        response.extensions_mut().insert(Cut);
    }
    response
}
