//! Finds out which customer calls.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::errors::not_authenticated;
use super::headers::{SingleHeader, header};
use crate::accounts::{Accounts, Customer};
use crate::api_error::ApiError;

/// The customer whose credentials a request has.
pub(super) fn customer<'a>(headers: &HeaderMap, accounts: &'a Accounts) -> Result<&'a Customer, ApiError> {
    let opened = match header(headers, AUTHORIZATION.as_str()) {
        SingleHeader::Single(text) => opened(text, accounts),
        SingleHeader::Missing | SingleHeader::Invalid => None,
    };
    opened.ok_or_else(not_authenticated)
}

fn opened<'a>(header: &str, accounts: &'a Accounts) -> Option<&'a Customer> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (username, password) = pair.split_once(':')?;
    accounts.authenticate(username, password)
}
