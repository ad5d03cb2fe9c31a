//! Errors of the HTTP layer, before a call reaches the engine.

use crate::api_error::ApiError;

fn error(status: u16, name: &str, message: &str, details: Vec<String>) -> ApiError {
    ApiError {
        status,
        name: name.to_owned(),
        behavior: "DO_NOT_RETRY".to_owned(),
        message: message.to_owned(),
        details,
        ..ApiError::default()
    }
}

/// The request does not match its schema. As recorded.
pub(super) fn invalid(details: Vec<String>) -> ApiError {
    error(400, "VALIDATION_FAILED", "Request validation failed", details)
}

/// Wrong credentials. As recorded: a documented example has a detail, but no recording.
pub(super) fn not_authenticated() -> ApiError {
    error(401, "AUTHENTICATION_FAILED", "Unable to authenticate request", Vec::new())
}

/// Something belongs to another customer, or needs another license. The guide documents the detail
/// `Invalid license`; the other details are assumed.
pub(super) fn not_permitted(detail: &str) -> ApiError {
    error(403, "PERMISSION_DENIED", "Permission denied", vec![detail.to_owned()])
}

/// No version has this path. Assumed.
pub(super) fn no_such_path() -> ApiError {
    let detail = "No version of Saferpay has an operation at this path.".to_owned();
    error(404, "ACTION_NOT_SUPPORTED", "Operation not found", vec![detail])
}

/// The path does not support this method. Assumed.
pub(super) fn no_such_method(methods: &[&str]) -> ApiError {
    let detail = format!("This path takes {}.", methods.join(", "));
    error(405, "ACTION_NOT_SUPPORTED", "Method not allowed", vec![detail])
}

/// Only other versions have this operation. Assumed.
pub(super) fn not_in_version(version: saferpay_spec::SpecVersion) -> ApiError {
    let detail = format!("Version {version} does not have this operation.");
    error(400, "ACTION_NOT_SUPPORTED", "Operation not available", vec![detail])
}

/// Wrong content type. The status is documented, the rest assumed.
pub(super) fn unsupported_type(detail: &str) -> ApiError {
    error(415, "VALIDATION_FAILED", "Unsupported media type", vec![detail.to_owned()])
}

/// The client accepts no JSON. The status is documented, the rest assumed.
pub(super) fn not_acceptable() -> ApiError {
    let detail = "Accept: The answer is application/json, and the header has to allow it.".to_owned();
    error(406, "VALIDATION_FAILED", "Not acceptable", vec![detail])
}

/// The body is too large. Assumed.
pub(super) fn too_large(limit: usize) -> ApiError {
    let detail = format!("The body has more than {limit} bytes.");
    error(413, "VALIDATION_FAILED", "Request too large", vec![detail])
}

/// The body took too long. Assumed.
pub(super) fn too_slow() -> ApiError {
    let detail = "The body did not come in time.".to_owned();
    error(408, "VALIDATION_FAILED", "Request timeout", vec![detail])
}

/// A bug in the sandbox. Whether the call took effect is unknown.
pub(super) fn internal_error() -> ApiError {
    let detail = "The sandbox itself failed; see its output for the place.".to_owned();
    error(500, "INTERNAL_ERROR", "Unexpected failure", vec![detail])
}
