//! Compares the printed examples of a page with its tables.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::check::Check;
use crate::contradiction::Contradiction;
use saferpay_spec::{Example, Field, Kind, Message, Presence, Specification};

pub(super) fn check(specification: &Specification, found: &mut Vec<Contradiction>) {
    let containers = specification
        .containers
        .iter()
        .map(|container| (container.id.as_str(), &*container.fields))
        .collect();
    let mut examples = Examples { containers, found };
    examples.message("error", &specification.error);
    for operation in &specification.operations {
        let parts = [("request", &operation.request), ("response", &operation.response)];
        for (part, message) in parts {
            if let Some(message) = message {
                examples.message(&format!("{} {} {part}", operation.method, operation.path), message);
            }
        }
    }
    for (owner, fields) in specification.tables() {
        for field in fields {
            examples.row(&owner, field);
        }
    }
}

struct Examples<'a> {
    containers: BTreeMap<&'a str, &'a [Field]>,
    found: &'a mut Vec<Contradiction>,
}

impl Examples<'_> {
    fn add(&mut self, check: Check, owner: &str, field: &str, detail: impl Into<String>) {
        let (owner, field, detail) = (owner.to_owned(), field.to_owned(), detail.into());
        self.found.push(Contradiction { check, owner, field, detail });
    }

    fn message(&mut self, owner: &str, message: &Message) {
        for example in &message.examples {
            match example {
                Example::NotJson(_) => self.add(Check::NotJson, owner, "", "the printed example is not JSON"),
                Example::Json(Value::Object(object)) => self.object(owner, &message.fields, object),
                Example::Json(other) => {
                    self.add(Check::WrongType, owner, "", format!("the example is {}", name(other)));
                }
            }
        }
    }

    fn object(&mut self, owner: &str, fields: &[Field], object: &Map<String, Value>) {
        for (key, value) in object {
            match fields.iter().find(|field| field.name == *key) {
                Some(field) => self.value(owner, field, value),
                None => self.add(
                    Check::UnknownField,
                    owner,
                    key,
                    "an example has a field that the table does not have",
                ),
            }
        }
        for field in fields {
            if field.presence == Presence::Mandatory && !object.contains_key(&field.name) {
                self.add(Check::MissingField, owner, &field.name, "an example omits a mandatory field");
            }
        }
    }

    fn value(&mut self, owner: &str, field: &Field, value: &Value) {
        let items = match (field.kind.is_list(), value) {
            (true, Value::Array(items)) => &**items,
            (true, _) | (false, Value::Array(_)) => return self.wrong_type(owner, field, value),
            (false, value) => std::slice::from_ref(value),
        };
        for item in items {
            match (field.kind, item) {
                (Kind::Object | Kind::Objects, Value::Object(object)) => {
                    let reference = field.reference.as_deref().unwrap_or_default();
                    if let Some(fields) = self.containers.get(reference).copied() {
                        self.object(reference, fields, object);
                    }
                }
                (Kind::String | Kind::Strings | Kind::Date | Kind::Uri | Kind::Guid, Value::String(text)) => {
                    self.text(owner, field, text);
                }
                (Kind::Boolean, Value::Bool(_)) | (Kind::Decimal, Value::Number(_)) | (Kind::Any, _) => {}
                (Kind::Integer, Value::Number(number)) if number.is_i64() => {}
                (_, item) => self.wrong_type(owner, field, item),
            }
        }
    }

    fn text(&mut self, owner: &str, field: &Field, text: &str) {
        let version_list = field.name == "SpecVersion";
        if !field.values.is_empty()
            && !field.further_values
            && !version_list
            && !field.values.iter().any(|value| value == text)
        {
            self.add(Check::UnlistedValue, owner, &field.name, format!("an example uses `{text}`"));
        }
    }

    fn wrong_type(&mut self, owner: &str, field: &Field, value: &Value) {
        let detail = format!("the table says {}, and an example has {}", field.kind.as_str(), name(value));
        self.add(Check::WrongType, owner, &field.name, detail);
    }

    /// The example value in a row is text, whatever the type.
    fn row(&mut self, owner: &str, field: &Field) {
        let Some(example) = &field.example else { return };
        let fits = match field.kind {
            Kind::Boolean => matches!(&**example, "true" | "false"),
            Kind::Integer => example.parse::<i64>().is_ok(),
            Kind::Decimal => example.parse::<f64>().is_ok(),
            _ => true,
        };
        if !fits {
            let detail =
                format!("the table says {}, and the row's example is `{example}`", field.kind.as_str());
            self.add(Check::RowExample, owner, &field.name, detail);
        }
    }
}

fn name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
