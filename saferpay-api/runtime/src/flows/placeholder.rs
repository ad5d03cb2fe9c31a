//! The token of a payment in return and notification URLs.

use percent_encoding::percent_decode_str;

use crate::ids::Token;

/// The placeholder that Saferpay replaces with the token of the payment.
const PLACEHOLDER: &str = "{{{PAYMENTPAGETOKEN}}}";

/// Adds a query parameter to a URL of the merchant, in which Saferpay puts the token of a payment.
///
/// Use it for the return and notification URLs of payment links, which are set in the Backoffice.
/// [`token_from`] extracts the token.
///
/// ```
/// use saferpay_api::flows::{placeholder, token_from};
///
/// assert_eq!(
///     placeholder("https://shop.example/paid?order=7#thanks", "token"),
///     "https://shop.example/paid?order=7&token={{{PAYMENTPAGETOKEN}}}#thanks",
/// );
/// assert_eq!(
///     token_from("https://shop.example/paid?order=7&token=234uhfh78234hlasdfh8234e#thanks", "token"),
///     Some("234uhfh78234hlasdfh8234e".into()),
/// );
/// ```
#[must_use]
pub fn placeholder(address: &str, parameter: &str) -> String {
    let (address, fragment) = match address.split_once('#') {
        Some((address, fragment)) => (address, format!("#{fragment}")),
        None => (address, String::new()),
    };
    let joint = match address.split_once('?') {
        None => "?",
        Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
        Some(_) => "&",
    };
    format!("{address}{joint}{parameter}={PLACEHOLDER}{fragment}")
}

/// Extracts the token from the URL, or its query, of a payer's return or a notification.
///
/// Returns `None` if there is no token, more than one, or something that cannot be a token; then do
/// not call Saferpay. Anybody can open the URL with any token, so have
/// [`settle`](super::Settle::settle) check the order as well as the amount.
#[must_use]
pub fn token_from(address_or_query: &str, parameter: &str) -> Option<Token> {
    let text = address_or_query.split('#').next().unwrap_or_default();
    let query = text.split_once('?').map_or(text, |(_, query)| query);
    let mut tokens = query.split('&').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        (percent_decode_str(name).decode_utf8().ok()? == parameter).then_some(value)
    });
    let token = percent_decode_str(tokens.next()?).decode_utf8().ok()?.into_owned();
    let unique = tokens.next().is_none();
    let possible = |byte: u8| byte.is_ascii_alphanumeric() || b".:-_".contains(&byte);
    (unique && (1..=50).contains(&token.len()) && token.bytes().all(possible)).then(|| token.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_goes_into_an_address_and_comes_back() {
        for address in [
            "https://a.example",
            "https://a.example/?",
            "https://a.example/x?y=1",
            "https://a.example/x?y=1&#z",
        ] {
            let filled = placeholder(address, "t").replace(PLACEHOLDER, "abc123");
            assert_eq!(token_from(&filled, "t").as_deref(), Some("abc123"), "{filled}");
            assert_eq!(filled.matches('?').count(), 1, "{filled}");
        }
        assert_eq!(token_from("y=1&t=abc123", "t").as_deref(), Some("abc123"));
        assert_eq!(token_from("t=abc%3A123", "t").as_deref(), Some("abc:123"));
    }

    #[test]
    fn what_cannot_be_a_token_is_none() {
        let long = format!("t={}", "a".repeat(51));
        for query in [
            "",
            "t",
            "t=",
            "x=1",
            "t=a&t=b",
            "t=a%20b",
            "t=%ff",
            "t={{{PAYMENTPAGETOKEN}}}",
            "t=../../x",
            &long,
        ] {
            assert_eq!(token_from(query, "t"), None, "{query}");
        }
    }
}
