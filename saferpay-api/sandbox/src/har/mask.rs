//! Masks secrets.

use std::sync::LazyLock;

use saferpay_spec::names::Names;
use saferpay_spec::{load, vendored};
use serde_json::Value;

/// What replaces a secret.
pub(super) const MASK: &str = "***";

static NAMES: LazyLock<Names> =
    LazyLock::new(|| load::names(&vendored::files()).expect("the embedded names can be read"));

/// A body with its secrets masked. What is not JSON is left out, because nobody knows what it contains.
pub(super) fn body(bytes: &[u8]) -> String {
    let text = str::from_utf8(bytes).unwrap_or_default().trim_start_matches('\u{feff}');
    match serde_json::from_str::<Value>(text) {
        Ok(mut value) => {
            mask(&mut value);
            value.to_string()
        }
        Err(_) if bytes.is_empty() => String::new(),
        Err(_) => format!("{MASK} ({} bytes that are not JSON)", bytes.len()),
    }
}

fn mask(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let is_scalar = !(value.is_object() || value.is_array() || value.is_null());
                if NAMES.secrets().is_secret_name(name) && is_scalar {
                    *value = Value::from(MASK);
                } else {
                    mask(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::String(text) if has_card_number(text) => MASK.clone_into(text),
        Value::Number(number) if has_card_number(&number.to_string()) => *value = Value::from(MASK),
        _ => {}
    }
}

/// A path with its tokens and ids of links masked: long segments with a digit.
pub(super) fn path(path: &str) -> String {
    let is_token = |segment: &str| segment.len() >= 20 && segment.bytes().any(|byte| byte.is_ascii_digit());
    let segments = path.split('/').map(|segment| if is_token(segment) { MASK } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// A header value, unless it identifies the customer.
pub(super) fn header<'h>(name: &str, value: &'h str) -> &'h str {
    let secret = ["authorization", "proxy-authorization", "cookie", "set-cookie"];
    if secret.contains(&&*name.to_ascii_lowercase()) { MASK } else { value }
}

/// Whether a text contains 13 to 19 digits in a row, or in groups, with a valid check digit.
fn has_card_number(text: &str) -> bool {
    let digits: Vec<u32> = text
        .chars()
        .filter(|each| ![' ', '-'].contains(each))
        .map(|each| each.to_digit(10).unwrap_or(10))
        .collect();
    digits.split(|digit| *digit == 10).any(|run| {
        let lengths = 13..=run.len().min(19);
        lengths.into_iter().any(|length| run.windows(length).any(passes_luhn))
    })
}

fn passes_luhn(digits: &[u32]) -> bool {
    let doubled = digits.iter().rev().enumerate().map(|(index, digit)| match (index % 2, digit * 2) {
        (0, _) => *digit,
        (_, double) => {
            if double > 9 {
                double - 9
            } else {
                double
            }
        }
    });
    doubled.sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn secrets_are_masked_and_nothing_else_is() {
        let sent = json!({
            "TerminalId": "10000101",
            "PaymentMeans": { "Card": { "Number": "9010003150000001", "VerificationCode": 123, "ExpYear": 2030 } },
            "token": "abc", "Description": "card 4111 1111 1111 1111", "Amount": { "Value": "100" },
        });
        let masked: Value = serde_json::from_str(&body(sent.to_string().as_bytes())).unwrap();
        let expected = json!({
            "TerminalId": "10000101",
            "PaymentMeans": { "Card": { "Number": MASK, "VerificationCode": MASK, "ExpYear": 2030 } },
            "token": MASK, "Description": MASK, "Amount": { "Value": "100" },
        });
        assert_eq!(masked, expected);
        assert_eq!(body(b"Number=9010003150000001"), "*** (23 bytes that are not JSON)");
        assert_eq!(
            path("/api/rest/customers/1/spg-offers/503a3d7b-072b-400f-9e7e-8d87191ae737"),
            "/api/rest/customers/1/spg-offers/***"
        );
        assert_eq!(header("Authorization", "Basic x"), MASK);
    }
}
