//! Checks the media types of a request: JSON in both directions.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CONTENT_ENCODING, CONTENT_TYPE};

use super::errors::{not_acceptable, unsupported_type};
use super::headers::{SingleHeader, header};
use crate::api_error::ApiError;

/// Refuses a request whose content type is not JSON.
pub(super) fn check_content_type(headers: &HeaderMap) -> Result<(), ApiError> {
    if headers.contains_key(CONTENT_ENCODING) {
        return Err(unsupported_type("Content-Encoding: Compressed bodies are not read."));
    }
    let detail = match header(headers, CONTENT_TYPE.as_str()) {
        SingleHeader::Missing => "Content-Type: The header is missing; expected application/json.",
        SingleHeader::Invalid => "Content-Type: The header is unreadable, or there more than once.",
        SingleHeader::Single(text) if !is_json(text) => "Content-Type: Expected application/json.",
        SingleHeader::Single(text) if !is_utf8(text) => "Content-Type: Expected the charset utf-8.",
        SingleHeader::Single(_) => return Ok(()),
    };
    Err(unsupported_type(detail))
}

/// Refuses a request that does not accept JSON. The header is mandatory, as documented.
pub(super) fn check_accept(headers: &HeaderMap) -> Result<(), ApiError> {
    let mut ranges = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
    let accepted = ranges.any(|text| text.split(',').any(allows_json));
    if accepted { Ok(()) } else { Err(not_acceptable()) }
}

fn is_json(text: &str) -> bool {
    essence(text).eq_ignore_ascii_case("application/json")
}

fn is_utf8(text: &str) -> bool {
    parameter(text, "charset").is_none_or(|charset| charset.eq_ignore_ascii_case("utf-8"))
}

fn allows_json(range: &str) -> bool {
    let wanted = ["application/json", "application/*", "*/*"];
    let refused =
        parameter(range, "q").is_some_and(|weight| weight.parse().is_ok_and(|weight: f32| weight <= 0.0));
    !refused && wanted.iter().any(|each| essence(range).eq_ignore_ascii_case(each))
}

/// The type without its parameters.
fn essence(text: &str) -> &str {
    text.split(';').next().unwrap_or_default().trim()
}

fn parameter<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    text.split(';').skip(1).find_map(|parameter| {
        let (header, value) = parameter.split_once('=')?;
        header.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"'))
    })
}
