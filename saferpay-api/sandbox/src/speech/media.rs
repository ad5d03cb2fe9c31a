//! The types of bodies: JSON in, JSON out.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CONTENT_ENCODING, CONTENT_TYPE};

use super::headers::{Given, given};
use super::refusals::{not_acceptable, unsupported_type};
use crate::refusal::Refusal;

/// Refuses a request whose body is not said to be JSON.
pub(super) fn check_content_type(headers: &HeaderMap) -> Result<(), Refusal> {
    if headers.contains_key(CONTENT_ENCODING) {
        return Err(unsupported_type("Content-Encoding: Compressed bodies are not read."));
    }
    let detail = match given(headers, CONTENT_TYPE.as_str()) {
        Given::Not => "Content-Type: The header is missing; expected application/json.",
        Given::Absurdly => "Content-Type: The header is unreadable, or there more than once.",
        Given::Once(text) if !is_json(text) => "Content-Type: Expected application/json.",
        Given::Once(text) if !is_utf8(text) => "Content-Type: Expected the charset utf-8.",
        Given::Once(_) => return Ok(()),
    };
    Err(unsupported_type(detail))
}

/// Refuses a request that does not want JSON. Without the header it is refused as well: the page
/// demands it.
pub(super) fn check_accept(headers: &HeaderMap) -> Result<(), Refusal> {
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
        let (given, value) = parameter.split_once('=')?;
        given.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"'))
    })
}
