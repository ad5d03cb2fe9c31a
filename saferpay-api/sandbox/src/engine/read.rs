//! Reads values from request bodies. The bodies were checked before; a value that is invalid all
//! the same counts as missing.

use serde_json::Value;

use super::amount::{Amount, Currency};
use super::errors::{self, BoxedApiError};

/// The text at a path such as `Payment.OrderId`.
pub(super) fn text<'v>(body: &'v Value, path: &str) -> Option<&'v str> {
    value(body, path)?.as_str()
}

pub(super) fn boxed(body: &Value, path: &str) -> Option<Box<str>> {
    text(body, path).map(Box::from)
}

pub(super) fn flag(body: &Value, path: &str) -> bool {
    value(body, path).and_then(Value::as_bool).unwrap_or_default()
}

/// An integer, which may be written as a string.
pub(super) fn number(body: &Value, path: &str) -> Option<u64> {
    let value = value(body, path)?;
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

pub(super) fn texts(body: &Value, path: &str) -> Vec<Box<str>> {
    let items = value(body, path).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(Box::from).collect()
}

pub(super) fn value<'v>(body: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(body, |value, name| value.get(name)).filter(|value| !value.is_null())
}

/// The amount at a path: a positive value in a well-formed currency.
pub(super) fn amount(body: &Value, path: &str) -> Result<Option<Amount>, BoxedApiError> {
    let Some(amount) = value(body, path) else { return Ok(None) };
    let currency =
        text(amount, "CurrencyCode").and_then(Currency::new).ok_or_else(errors::currency_invalid)?;
    // Recordings up to 1.15 have numbers instead of strings.
    let value = number(amount, "Value").filter(|value| *value > 0).ok_or_else(errors::amount_invalid)?;
    Ok(Some(Amount::new(value, currency)))
}

pub(super) fn needed_amount(body: &Value, path: &str) -> Result<Amount, BoxedApiError> {
    amount(body, path)?.ok_or_else(|| errors::required(path))
}

/// A mandatory text.
pub(super) fn needed<'v>(body: &'v Value, path: &str) -> Result<&'v str, BoxedApiError> {
    text(body, path).ok_or_else(|| errors::required(path))
}
