//! What passes between the stages of a request.

use axum::http::HeaderMap;

use crate::call::Call;
use crate::catalogue::{Operation, Version};
use crate::faults::FaultKind;

/// A request whose body has been read, before its content is checked.
pub(super) struct RawRequest {
    pub(super) method: String,
    pub(super) path: Vec<String>,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

/// A valid call, with the version and operation that it belongs to.
pub(super) struct ParsedRequest {
    pub(super) version: &'static Version,
    pub(super) operation: &'static Operation,
    pub(super) call: Call,
}

/// What is known about a request so far. An error response and the request log use it, even if
/// parsing stops early.
#[derive(Default)]
pub(super) struct RequestContext {
    pub(super) operation: Option<String>,
    pub(super) version: Option<&'static Version>,
    pub(super) request_id: Option<String>,
    pub(super) customer: Option<String>,
    /// Whether it is a call of the Management API.
    pub(super) management: bool,
    pub(super) fault_injected: bool,
}

/// The outcome of a valid call.
pub(super) enum CallOutcome {
    /// The response body, reduced to the version.
    Answered(Vec<u8>),
    /// An injected fault replaces the response.
    Fault(FaultKind),
}
