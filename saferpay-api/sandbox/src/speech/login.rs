//! Who calls.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::headers::{Given, given};
use super::refusals::not_authenticated;
use crate::accounts::{Accounts, Customer};
use crate::refusal::Refusal;

/// The customer whose credentials came with a request.
pub(super) fn customer<'a>(headers: &HeaderMap, accounts: &'a Accounts) -> Result<&'a Customer, Refusal> {
    let opened = match given(headers, AUTHORIZATION.as_str()) {
        Given::Once(text) => opened(text, accounts),
        Given::Not | Given::Absurdly => None,
    };
    opened.ok_or_else(|| not_authenticated("Invalid credentials"))
}

fn opened<'a>(header: &str, accounts: &'a Accounts) -> Option<&'a Customer> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (username, password) = pair.split_once(':')?;
    accounts.opened_by(username, password)
}
