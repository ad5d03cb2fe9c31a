//! The token in the query of a return URL.

use saferpay_api::flows::token_from;

/// Looks for a token. What is found is one.
///
/// # Panics
///
/// If it is not.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for parameter in ["token", "t", ""] {
        if let Some(token) = token_from(text, parameter) {
            assert!((1..=50).contains(&token.len()));
            assert!(token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".:-_".contains(&byte)));
        }
    }
}
