//! Headers that may occur only once.

use axum::http::HeaderMap;

/// The Management API's header for the version.
pub(super) const API_VERSION: &str = "Saferpay-ApiVersion";
/// The Management API's header for the request id.
pub(super) const REQUEST_ID: &str = "Saferpay-RequestId";

/// A header that may occur only once.
pub(super) enum SingleHeader<'h> {
    Missing,
    Single(&'h str),
    /// It occurs more than once, or has invalid characters.
    Invalid,
}

/// Reads a header.
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
