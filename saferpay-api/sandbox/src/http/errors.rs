//! The refusals that the speech itself has.

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

/// A request that is not as its table has it. As recorded.
pub(super) fn invalid(details: Vec<String>) -> ApiError {
    error(400, "VALIDATION_FAILED", "Request validation failed", details)
}

/// Credentials that open nothing. As recorded; the page's example has the detail.
pub(super) fn not_authenticated(detail: &str) -> ApiError {
    error(401, "AUTHENTICATION_FAILED", "Unable to authenticate request", vec![detail.to_owned()])
}

/// Something that is another's, or was not bought. The guide prints it with `Invalid license`;
/// the other details are assumed.
pub(super) fn not_permitted(detail: &str) -> ApiError {
    error(403, "PERMISSION_DENIED", "Permission denied", vec![detail.to_owned()])
}

/// A path that no version has. Assumed.
pub(super) fn no_such_path() -> ApiError {
    let detail = "No version of Saferpay has an operation at this path.".to_owned();
    error(404, "ACTION_NOT_SUPPORTED", "Operation not found", vec![detail])
}

/// A method that the path does not take. Assumed.
pub(super) fn no_such_method(methods: &[&str]) -> ApiError {
    let detail = format!("This path takes {}.", methods.join(", "));
    error(405, "ACTION_NOT_SUPPORTED", "Method not allowed", vec![detail])
}

/// An operation that other versions have. Assumed.
pub(super) fn not_in_version(version: generator::spec::SpecVersion) -> ApiError {
    let detail = format!("Version {version} does not have this operation.");
    error(400, "ACTION_NOT_SUPPORTED", "Operation not available", vec![detail])
}

/// A body of another type. The status is the page's, all else assumed.
pub(super) fn unsupported_type(detail: &str) -> ApiError {
    error(415, "VALIDATION_FAILED", "Unsupported media type", vec![detail.to_owned()])
}

/// An answer of another type is wanted. The status is the page's, all else assumed.
pub(super) fn not_acceptable() -> ApiError {
    let detail = "Accept: The answer is application/json, and the header has to allow it.".to_owned();
    error(406, "VALIDATION_FAILED", "Not acceptable", vec![detail])
}

/// A body that is larger than this. Assumed.
pub(super) fn too_large(most: usize) -> ApiError {
    let detail = format!("The body has more than {most} bytes.");
    error(413, "VALIDATION_FAILED", "Request too large", vec![detail])
}

/// A body that took too long to come. Assumed.
pub(super) fn too_slow() -> ApiError {
    let detail = "The body did not come in time.".to_owned();
    error(408, "VALIDATION_FAILED", "Request timeout", vec![detail])
}

/// The sandbox failed at what it should do. Whether the call took effect is unknown.
pub(super) fn internal_error() -> ApiError {
    let detail = "The sandbox itself failed; its output tells where.".to_owned();
    error(500, "INTERNAL_ERROR", "Unexpected failure", vec![detail])
}
