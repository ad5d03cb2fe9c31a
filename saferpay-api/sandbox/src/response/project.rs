//! Reduces an answer to the fields of a version.

use saferpay_spec::Field;
use serde_json::{Map, Value};

use crate::catalogue::Version;

/// The part of an answer that has these fields, in the order of the version's page.
#[must_use]
pub fn project(version: &Version, fields: &[Field], answer: Value) -> Value {
    match answer {
        Value::Object(object) => Value::Object(cut(version, fields, object)),
        // Not an object: left for the caller to check.
        other => other,
    }
}

fn cut(version: &Version, fields: &[Field], mut object: Map<String, Value>) -> Map<String, Value> {
    let mut left = Map::with_capacity(fields.len());
    for field in fields {
        match object.swap_remove(&field.name) {
            None | Some(Value::Null) => {}
            Some(value) => {
                left.insert(field.name.clone(), self::value(version, field, value));
            }
        }
    }
    left
}

fn value(version: &Version, field: &Field, value: Value) -> Value {
    match value {
        Value::Object(object) if field.kind.refers() => {
            Value::Object(cut(version, version.referred(field), object))
        }
        // Before 1.31, wallets are listed by their names alone.
        Value::Object(mut wallet) if field.name == "Wallets" => {
            wallet.swap_remove("WalletName").unwrap_or_default()
        }
        Value::Array(items) if field.kind.is_list() => {
            Value::Array(items.into_iter().map(|item| self::value(version, field, item)).collect())
        }
        Value::String(text) => Value::String(spelt(field, text)),
        other => other,
    }
}

/// Before 1.22, which lists its values, `THREEDS` was written `ThreeDs`, as recorded up to 1.20.
/// That `MERCHANT` went the same way is assumed.
fn spelt(field: &Field, text: String) -> String {
    if field.name != "LiableEntity" || !field.values.is_empty() {
        return text;
    }
    match &*text {
        "THREEDS" => "ThreeDs".to_owned(),
        "MERCHANT" => "Merchant".to_owned(),
        _ => text,
    }
}
