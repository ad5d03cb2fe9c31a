//! A JSON document for a message: the printed example as far as it agrees with the table, and otherwise
//! values that the table accepts.
//!
//! Printed examples have placeholders such as `[your terminal id]`, lack fields that became mandatory, and
//! have fields that the version does not have. Every value here is checked against its table.

use saferpay_spec::checker::Checker;
use saferpay_spec::{
    Constraint, Example, Field, Kind, Message, MessagePart, MessageRef, Operation, Presence, Specification,
};
use serde_json::{Map, Value, json};

/// The most containers within each other. No document has so many.
const DEEPEST: usize = 16;
/// The time for the rules about dates, and dates that they accept.
const NOW: &str = "2026-01-30T12:00:00Z";
const SOON: &str = "2026-02-07T12:00:00Z";
const SOON_DAY: &str = "2026-02-07";

/// A document of a message with the fields that `has_field` selects. `None` if it would be empty.
pub(super) fn document(
    specification: &Specification,
    message: &MessageRef,
    has_field: impl Fn(&str) -> bool,
) -> Option<Value> {
    let body = body(specification.operation(&message.operation)?, message.part)?;
    let now = NOW.parse().ok()?;
    let checker = Checker { specification, now, report_unknown_fields: true };
    let printed = body.examples.iter().find_map(|example| match example {
        Example::Json(Value::Object(object)) => Some(object),
        Example::Json(_) | Example::NotJson(_) => None,
    });
    let documents = Documents { checker };
    let mut document = documents.object(&body.fields, printed.unwrap_or(&Map::new()), 0);
    document.retain(|name, _| has_field(name));
    if document.is_empty() {
        // Without an example, a request of optional fields needs some of them.
        let fields = body.fields.iter().filter(|field| has_field(&field.name));
        let made = fields.filter_map(|field| Some((field.name.clone(), documents.made(field, 0)?)));
        document.extend(made);
    }
    (!document.is_empty()).then_some(Value::Object(document))
}

fn body(operation: &Operation, part: MessagePart) -> Option<&Message> {
    match part {
        MessagePart::Query => None,
        MessagePart::Request => operation.request.as_ref(),
        MessagePart::Response => operation.response.as_ref(),
    }
}

struct Documents<'s> {
    checker: Checker<'s>,
}

impl<'s> Documents<'s> {
    /// An object with the fields of a printed one that the table has, and all mandatory fields.
    fn object(&self, fields: &'s [Field], printed: &Map<String, Value>, depth: usize) -> Map<String, Value> {
        let mut object = Map::new();
        for (name, value) in printed {
            let Some(field) = fields.iter().find(|field| field.name == *name) else { continue };
            object.extend(self.value(field, value, depth).map(|value| (name.clone(), value)));
        }
        for field in fields.iter().filter(|field| field.presence == Presence::Mandatory) {
            if !object.contains_key(&field.name) {
                object.extend(self.made(field, depth).map(|value| (field.name.clone(), value)));
            }
        }
        object
    }

    /// A printed value, or another one that its field accepts.
    fn value(&self, field: &'s Field, printed: &Value, depth: usize) -> Option<Value> {
        let fields = self.checker.specification.referred(field);
        match (field.kind, printed) {
            _ if depth > DEEPEST => None,
            (Kind::Object, Value::Object(object)) if !fields.is_empty() => {
                Some(Value::Object(self.object(fields, object, depth + 1)))
            }
            (Kind::Objects, Value::Array(items)) if !fields.is_empty() => {
                let objects = items.iter().filter_map(Value::as_object);
                Some(objects.map(|item| Value::Object(self.object(fields, item, depth + 1))).collect())
            }
            _ if self.accepts(field, printed) => Some(printed.clone()),
            _ => self.made(field, depth),
        }
    }

    /// A value for a field whose printed value is missing or wrong.
    fn made(&self, field: &'s Field, depth: usize) -> Option<Value> {
        let fields = self.checker.specification.referred(field);
        match field.kind {
            _ if depth > DEEPEST => None,
            Kind::Object if !fields.is_empty() => {
                Some(Value::Object(self.object(fields, &Map::new(), depth + 1)))
            }
            Kind::Objects if !fields.is_empty() => {
                Some(json!([Value::Object(self.object(fields, &Map::new(), depth + 1))]))
            }
            _ => candidates(field).into_iter().find(|value| self.accepts(field, value)),
        }
    }

    fn accepts(&self, field: &'s Field, value: &Value) -> bool {
        let object = Map::from_iter([(field.name.clone(), value.clone())]);
        !is_placeholder(value) && self.checker.check(std::slice::from_ref(field), &object).is_empty()
    }
}

/// Whether a value says what to write in its place.
fn is_placeholder(value: &Value) -> bool {
    match value {
        Value::String(text) => text.starts_with('[') && text.ends_with(']'),
        Value::Array(items) => items.iter().any(is_placeholder),
        _ => false,
    }
}

/// Values to try for a field, the best first.
fn candidates(field: &Field) -> Vec<Value> {
    let example = field.example.as_deref().map(|example| match field.kind {
        Kind::String | Kind::Date | Kind::Uri | Kind::Guid => Value::from(example),
        _ => serde_json::from_str(example).unwrap_or_else(|_| Value::from(example)),
    });
    let mut candidates: Vec<Value> = example.into_iter().collect();
    candidates.extend(field.values.iter().map(|value| Value::from(&**value)));
    let lengths = field.constraints.iter().filter_map(shortest);
    candidates.extend(lengths.map(|length| Value::from("1".repeat(length))));
    let texts = ["example", "1", "CHF", SOON, SOON_DAY, "2000-01-01", "https://shop.example/"];
    candidates.extend(texts.map(Value::from));
    candidates.extend([
        json!("f5e3b0f6-0f7b-4a2f-9f3a-9a0c2d1e4b5c"),
        json!(1),
        json!(1.5),
        json!(true),
        json!({}),
    ]);
    if field.kind.is_list() {
        let lists = candidates.iter().filter(|value| !value.is_array()).map(|value| json!([value]));
        let lists: Vec<Value> = lists.collect();
        candidates.extend(lists);
    }
    candidates
}

/// The length of the shortest text that a constraint accepts.
fn shortest(constraint: &Constraint) -> Option<usize> {
    let (least, _) = constraint.limits().length?;
    usize::try_from(least.max(1)).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::is_placeholder;

    #[test]
    fn placeholders_are_in_square_brackets() {
        assert!(is_placeholder(&Value::from("[your terminal id]")));
        assert!(is_placeholder(&json!(["[a payment method]"])));
        assert!(!is_placeholder(&Value::from("a [b]")) && !is_placeholder(&json!(["VISA"])));
    }
}
