//! Whether a response is the answer to a request, and whether it says done or refused.
//!
//! A claim about a payment needs evidence. A response is evidence only if it is recognizably
//! Saferpay's answer to this request; everything else leaves the outcome unknown, whatever its HTTP
//! status or content type says: an empty body, the page of a firewall, JSON of a gateway, or the
//! answer to another request from a cache.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::management_headers::REQUEST_ID;
use super::operation::Api;
use super::repair::repair;
use crate::error::{Refusal, UnrecognizedReason};
use crate::header::RESPONSE_HEADER;
use crate::record::{Members, TypeDescriptor, plain_text};

/// What the answer to a request is recognized by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Expectation<'a> {
    pub(super) api: Api,
    /// The ID that the request carries, if it carries one.
    pub(super) request_id: Option<&'a str>,
    /// Whether the answer can lack the header that names the request.
    pub(super) optional_header: bool,
    pub(super) body: ExpectedBody,
}

/// What the body of a successful response is.
#[derive(Clone, Copy, Debug)]
pub enum ExpectedBody {
    /// Empty.
    Nothing,
    /// A JSON object with members of this type.
    Record(&'static TypeDescriptor),
    /// Unknown: the path is not in the specification.
    Any,
}

/// What a response is.
pub(super) enum Recognized {
    /// The operation was carried out. The body is JSON that can be parsed, or empty.
    Success(Bytes),
    /// Saferpay refused the request.
    Refusal(Box<Refusal>),
    /// Not recognizable as an answer to the request.
    Unrecognized(UnrecognizedReason),
}

use Recognized::Unrecognized;

pub(super) fn recognize(
    status: StatusCode,
    headers: &HeaderMap,
    body: &Bytes,
    expected: &Expectation<'_>,
) -> Recognized {
    if expected.api == Api::Management && is_for_another_request(headers, expected) {
        return Unrecognized(UnrecognizedReason::OtherRequest);
    }
    if body.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        let done = status.is_success() && matches!(expected.body, ExpectedBody::Nothing | ExpectedBody::Any);
        return if done {
            Recognized::Success(Bytes::new())
        } else {
            Unrecognized(UnrecognizedReason::Empty)
        };
    }
    let repaired;
    let (json, members) = if let Some(members) = Members::parse(body) {
        (body, members)
    } else {
        repaired = Bytes::from(repair(body));
        let Some(members) = Members::parse(&repaired) else {
            return without_members(status, repaired.clone(), expected);
        };
        (&repaired, members)
    };
    let id = answered_id(&members);
    if expected.api == Api::Json
        && id.is_some()
        && expected.request_id.is_some()
        && id.as_deref() != expected.request_id
    {
        return Unrecognized(UnrecognizedReason::OtherRequest);
    }
    match Refusal::read(&members) {
        None if status.is_success() => {}
        Some(refusal) if !status.is_success() || is_clear(&refusal, &members, expected.body) => {
            return Recognized::Refusal(Box::new(refusal));
        }
        _ => return Unrecognized(UnrecognizedReason::UnknownBody),
    }
    let is_answer = match (expected.api, expected.body) {
        (Api::Json, _) if expected.request_id.is_some() && !(id.is_none() && expected.optional_header) => {
            if id.is_none() {
                return Unrecognized(UnrecognizedReason::NoRequestId);
            }
            true
        }
        (Api::Json | Api::Management, ExpectedBody::Any) => true,
        (Api::Json | Api::Management, ExpectedBody::Record(_)) => has_own_members(&members, expected.body),
        (Api::Json | Api::Management, ExpectedBody::Nothing) => false,
    };
    if is_answer { Recognized::Success(json.clone()) } else { Unrecognized(UnrecognizedReason::UnknownBody) }
}

/// Whether an error is one although the status reports success: it has a name, and nothing of a response.
fn is_clear(refusal: &Refusal, members: &Members<'_>, expected: ExpectedBody) -> bool {
    refusal.error_name.is_some() && !has_own_members(members, expected)
}

/// A body that is not an object. Only a path that is not in the specification may respond with it.
fn without_members(status: StatusCode, body: Bytes, expected: &Expectation<'_>) -> Recognized {
    let is_json = serde_json::from_slice::<serde::de::IgnoredAny>(&body).is_ok();
    let has_no_header = expected.api == Api::Management || expected.request_id.is_none();
    if is_json && has_no_header && status.is_success() && matches!(expected.body, ExpectedBody::Any) {
        return Recognized::Success(body);
    }
    Unrecognized(if is_json { UnrecognizedReason::UnknownBody } else { UnrecognizedReason::NotJson })
}

/// Whether the HTTP header names the ID of another request.
fn is_for_another_request(headers: &HeaderMap, expected: &Expectation<'_>) -> bool {
    let id = headers.get(REQUEST_ID).map(http::HeaderValue::as_bytes);
    id.is_some_and(|id| Some(id) != expected.request_id.map(str::as_bytes))
}

/// The ID of the request that the body says it responds to.
fn answered_id(members: &Members<'_>) -> Option<String> {
    let header = Members::parse(members.get(RESPONSE_HEADER)?.get().as_bytes())?;
    plain_text(header.get("RequestId")?)
}

/// Whether there are members that the response of the operation has, and an error has not.
fn has_own_members(members: &Members<'_>, expected: ExpectedBody) -> bool {
    let ExpectedBody::Record(descriptor) = expected else { return false };
    let mut own = descriptor.fields().iter().map(crate::record::Field::name);
    own.any(|name| members.has(name) && !Refusal::MEMBERS.contains(&name))
}
