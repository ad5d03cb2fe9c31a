//! What the real one lets through although its tables say otherwise.

use saferpay_spec::{Field, Format, RuleKind};
use serde_json::{Map, Value};

use crate::catalogue::Version;

/// Turns amounts that came as numbers into texts, as the server did in recordings of 1.10 to 1.15.
pub(crate) fn amounts_as_text(version: &Version, fields: &[Field], object: &mut Map<String, Value>) {
    for field in fields {
        match object.get_mut(&field.name) {
            Some(Value::Object(inner)) if field.kind.refers() => {
                amounts_as_text(version, version.referred(field), inner);
            }
            Some(Value::Array(items)) if field.kind.refers() => {
                for inner in items.iter_mut().filter_map(Value::as_object_mut) {
                    amounts_as_text(version, version.referred(field), inner);
                }
            }
            Some(value) if is_amount(field) => {
                if let Some(number) = value.as_u64() {
                    *value = Value::String(number.to_string());
                }
            }
            _ => {}
        }
    }
}

fn is_amount(field: &Field) -> bool {
    field.rules.iter().any(|rule| rule.kind == RuleKind::Format(Format::Amount))
}
