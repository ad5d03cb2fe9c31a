//! Headers of which there has to be one.

use axum::http::HeaderMap;

/// How often a header is there.
pub(super) enum Given<'h> {
    Not,
    Once(&'h str),
    /// More than once, or in characters that no such header has.
    Absurdly,
}

/// What a request has under a name.
pub(super) fn given<'h>(headers: &'h HeaderMap, name: &str) -> Given<'h> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Given::Not,
        (Some(value), None) => value.to_str().map_or(Given::Absurdly, |text| Given::Once(text.trim())),
        (Some(_), Some(_)) => Given::Absurdly,
    }
}
