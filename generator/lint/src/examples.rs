//! Compares the printed examples of a page with its tables.

use jiff::Timestamp;
use saferpay_spec::checker::{Checker, Fault, JsonPath, Violation};
use saferpay_spec::{Example, Field, Kind, Message, MessagePart, Specification, TableRef};
use serde_json::Value;

use crate::check::Check;
use crate::contradiction::Contradiction;

pub(super) fn check(specification: &Specification, found: &mut Vec<Contradiction>) {
    let mut examples = Examples { specification, found };
    examples.message(&TableRef::Error, &specification.error);
    for operation in &specification.operations {
        let parts =
            [(MessagePart::Request, &operation.request), (MessagePart::Response, &operation.response)];
        for (part, message) in parts {
            if let Some(message) = message {
                examples.message(&operation.message_ref(part).into(), message);
            }
        }
    }
    for (table, fields) in specification.tables() {
        for field in fields {
            examples.row(&table, field);
        }
    }
}

struct Examples<'a> {
    specification: &'a Specification,
    found: &'a mut Vec<Contradiction>,
}

impl Examples<'_> {
    fn add(&mut self, check: Check, table: &TableRef, field: &str, detail: impl Into<String>) {
        let (owner, field, detail) = (table.clone().into(), field.to_owned(), detail.into());
        self.found.push(Contradiction { check, owner, field, detail });
    }

    fn message(&mut self, table: &TableRef, message: &Message) {
        // The rules about dates do not count for examples, so the time does not matter.
        let (specification, now) = (self.specification, Timestamp::UNIX_EPOCH);
        let checker = Checker { specification, now, report_unknown_fields: true };
        for example in &message.examples {
            match example {
                Example::NotJson(_) => self.add(Check::NotJson, table, "", "the printed example is not JSON"),
                Example::Json(whole @ Value::Object(object)) => {
                    for violation in checker.check(&message.fields, object) {
                        self.violation(table, whole, &violation);
                    }
                }
                Example::Json(other) => {
                    self.add(Check::WrongType, table, "", format!("the example is {}", name(other)));
                }
            }
        }
    }

    /// A violation as a contradiction of the table that has the field.
    fn violation(&mut self, message: &TableRef, example: &Value, violation: &Violation) {
        let Violation { path, container, field, fault, rule: _ } = violation;
        let table = container.clone().map_or_else(|| message.clone(), TableRef::Container);
        match fault {
            // Examples print empty texts for fields that they do not explain.
            Fault::Missing if path.value(example).is_some() => {}
            Fault::Missing => {
                self.add(Check::MissingField, &table, field, "an example omits a mandatory field");
            }
            Fault::UnknownField => {
                let detail = "an example has a field that the table does not have";
                self.add(Check::UnknownField, &table, field, detail);
            }
            Fault::Type(_) => {
                let fields = self.specification.table(&table).unwrap_or_default();
                let kind =
                    fields.iter().find(|each| each.name == *field).map_or("", |each| each.kind.as_str());
                let value = path.value(example).map_or("nothing", name);
                self.add(
                    Check::WrongType,
                    &table,
                    field,
                    format!("the table says {kind}, and an example has {value}"),
                );
            }
            // Examples have a placeholder for the version.
            Fault::UnlistedValue if field == "SpecVersion" => {}
            Fault::UnlistedValue => {
                let value = text_at(path, example);
                self.add(Check::UnlistedValue, &table, field, format!("an example uses `{value}`"));
            }
            // Examples have placeholders and dates of long ago. The tests of the sandbox check
            // those of requests.
            Fault::Format(_) | Fault::Constraint(_) | Fault::Rule(_) => {}
        }
    }

    /// The example value in a row is text, whatever the type.
    fn row(&mut self, table: &TableRef, field: &Field) {
        let Some(example) = &field.example else { return };
        let fits = match field.kind {
            Kind::Boolean => matches!(&**example, "true" | "false"),
            Kind::Integer => example.parse::<i64>().is_ok(),
            Kind::Decimal => example.parse::<f64>().is_ok(),
            Kind::String
            | Kind::Strings
            | Kind::Date
            | Kind::Uri
            | Kind::Guid
            | Kind::Object
            | Kind::Objects
            | Kind::Any => true,
        };
        if !fits {
            let detail =
                format!("the table says {}, and the row's example is `{example}`", field.kind.as_str());
            self.add(Check::RowExample, table, &field.name, detail);
        }
    }
}

fn text_at<'v>(path: &JsonPath, example: &'v Value) -> &'v str {
    path.value(example).and_then(Value::as_str).unwrap_or_default()
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
