//! The refusals that the speech itself has.

use crate::refusal::Refusal;

fn refusal(status: u16, name: &str, message: &str, details: Vec<String>) -> Refusal {
    Refusal {
        status,
        name: name.to_owned(),
        behavior: "DO_NOT_RETRY".to_owned(),
        message: message.to_owned(),
        details,
        ..Refusal::default()
    }
}

/// A request that is not as its table has it. As recorded.
pub(super) fn invalid(details: Vec<String>) -> Refusal {
    refusal(400, "VALIDATION_FAILED", "Request validation failed", details)
}

/// Credentials that open nothing. As recorded; the page's example has the detail.
pub(super) fn not_authenticated(detail: &str) -> Refusal {
    refusal(401, "AUTHENTICATION_FAILED", "Unable to authenticate request", vec![detail.to_owned()])
}

/// Something that is another's, or was not bought. The guide prints it with `Invalid license`;
/// the other details are assumed.
pub(super) fn not_permitted(detail: &str) -> Refusal {
    refusal(403, "PERMISSION_DENIED", "Permission denied", vec![detail.to_owned()])
}

/// A path that no version has. Assumed.
pub(super) fn no_such_path() -> Refusal {
    let detail = "No version of Saferpay has an operation at this path.".to_owned();
    refusal(404, "ACTION_NOT_SUPPORTED", "Operation not found", vec![detail])
}

/// A method that the path does not take. Assumed.
pub(super) fn no_such_method(methods: &[&str]) -> Refusal {
    let detail = format!("This path takes {}.", methods.join(", "));
    refusal(405, "ACTION_NOT_SUPPORTED", "Method not allowed", vec![detail])
}

/// An operation that other versions have. Assumed.
pub(super) fn not_in_version(version: generator::spec::SpecVersion) -> Refusal {
    let detail = format!("Version {version} does not have this operation.");
    refusal(400, "ACTION_NOT_SUPPORTED", "Operation not available", vec![detail])
}

/// A body of another type. The status is the page's, all else assumed.
pub(super) fn unsupported_type(detail: &str) -> Refusal {
    refusal(415, "VALIDATION_FAILED", "Unsupported media type", vec![detail.to_owned()])
}

/// An answer of another type is wanted. The status is the page's, all else assumed.
pub(super) fn not_acceptable() -> Refusal {
    let detail = "Accept: The answer is application/json, and the header has to allow it.".to_owned();
    refusal(406, "VALIDATION_FAILED", "Not acceptable", vec![detail])
}

/// A body that is larger than this. Assumed.
pub(super) fn too_large(most: usize) -> Refusal {
    let detail = format!("The body has more than {most} bytes.");
    refusal(413, "VALIDATION_FAILED", "Request too large", vec![detail])
}

/// A body that took too long to come. Assumed.
pub(super) fn too_slow() -> Refusal {
    let detail = "The body did not come in time.".to_owned();
    refusal(408, "VALIDATION_FAILED", "Request timeout", vec![detail])
}

/// The sandbox failed at what it should do. Whether the call took effect is unknown.
pub(super) fn broken() -> Refusal {
    let detail = "The sandbox itself failed; its output tells where.".to_owned();
    refusal(500, "INTERNAL_ERROR", "Unexpected failure", vec![detail])
}
