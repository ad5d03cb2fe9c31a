//! Canaries replace secrets: if a canary is printed anywhere, a secret would be printed there too.

use saferpay_spec::names::Names;
use saferpay_spec::{Field, Kind, Specification};
use serde_json::Value;

/// The text that replaces every secret text.
pub const CANARY: &str = "4111-secret-mark";

/// The number that replaces every secret number.
pub const CANARY_NUMBER: i64 = 411_171_717;

/// Whether a text contains a canary.
#[must_use]
pub fn shows_a_secret(text: &str) -> bool {
    text.contains(CANARY) || text.contains(&CANARY_NUMBER.to_string())
}

/// Puts a canary into every secret field of a body, and returns how many.
pub fn mark(specification: &Specification, names: &Names, fields: &[Field], body: &mut Value) -> usize {
    let Some(object) = body.as_object_mut() else { return 0 };
    let mut marked = 0;
    for field in fields {
        let Some(value) = object.get_mut(&field.name) else { continue };
        if names.secrets().is_secret(field) {
            *value = match field.kind {
                Kind::Integer => Value::from(CANARY_NUMBER),
                _ => Value::from(CANARY),
            };
            marked += 1;
        } else if let Some(id) = &field.reference {
            let container = specification.container(id);
            let fields = container.map_or(&[][..], |container| &container.fields);
            match value {
                Value::Array(items) => {
                    marked +=
                        items.iter_mut().map(|item| mark(specification, names, fields, item)).sum::<usize>();
                }
                value => marked += mark(specification, names, fields, value),
            }
        }
    }
    marked
}
