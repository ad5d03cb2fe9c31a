//! Headers of which there has to be one.

use axum::http::HeaderMap;

/// The Management API's header for the version.
pub(super) const API_VERSION: &str = "Saferpay-ApiVersion";
/// The Management API's header for the request id.
pub(super) const REQUEST_ID: &str = "Saferpay-RequestId";

/// How often a header is there.
pub(super) enum SingleHeader<'h> {
    Missing,
    Single(&'h str),
    /// More than once, or in characters that no such header has.
    Invalid,
}

/// What a request has under a name.
pub(super) fn header<'h>(headers: &'h HeaderMap, name: &str) -> SingleHeader<'h> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => SingleHeader::Missing,
        (Some(value), None) => {
            value.to_str().map_or(SingleHeader::Invalid, |text| SingleHeader::Single(text.trim()))
        }
        (Some(_), Some(_)) => SingleHeader::Invalid,
    }
}
