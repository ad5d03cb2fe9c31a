//! Checks an answer against the schema of its version.

use std::fmt::Write as _;

use saferpay_spec::{Field, Kind, Presence};
use serde_json::{Map, Value};

use crate::catalogue::Version;

/// The schema errors of an answer, one line each: missing mandatory fields, values of the wrong
/// type, and fields that the version does not have. Unlisted values are not errors, because newer
/// values also appear in responses of older versions.
#[must_use]
pub fn schema_errors(version: &Version, fields: &[Field], answer: &Value) -> Vec<String> {
    let mut checker = Checker { version, path: String::new(), errors: Vec::new() };
    match answer {
        Value::Object(object) => checker.object(fields, object),
        _ => checker.add("is not an object"),
    }
    checker.errors
}

struct Checker<'v> {
    version: &'v Version,
    path: String,
    errors: Vec<String>,
}

impl Checker<'_> {
    fn object(&mut self, fields: &[Field], object: &Map<String, Value>) {
        for field in fields {
            let length = self.enter(&field.name);
            match object.get(&field.name) {
                None if field.presence == Presence::Mandatory => self.add("is missing"),
                None => {}
                Some(Value::Array(items)) if field.kind.is_list() => {
                    for (index, item) in items.iter().enumerate() {
                        let length = self.path.len();
                        // Writing to a `String` cannot fail.
                        let _ = write!(self.path, "[{index}]");
                        self.value(field, item);
                        self.path.truncate(length);
                    }
                }
                Some(_) if field.kind.is_list() => self.add("is not a list"),
                Some(value) => self.value(field, value),
            }
            self.path.truncate(length);
        }
        for name in object.keys().filter(|name| fields.iter().all(|field| field.name != **name)) {
            let length = self.enter(name);
            self.add("is not a field of this version");
            self.path.truncate(length);
        }
    }

    fn value(&mut self, field: &Field, value: &Value) {
        let fits = match field.kind {
            Kind::Object | Kind::Objects => {
                if let Value::Object(object) = value {
                    return self.object(self.version.referred(field), object);
                }
                false
            }
            Kind::Boolean => value.is_boolean(),
            Kind::Integer => value.is_i64() || value.is_u64(),
            Kind::Decimal => value.is_number(),
            Kind::Any => !value.is_null(),
            Kind::String | Kind::Strings | Kind::Date | Kind::Uri | Kind::Guid => value.is_string(),
        };
        if !fits {
            self.add(&format!("is not of type {}", field.kind.as_str().trim_matches(['[', ']'])));
        }
    }

    fn enter(&mut self, name: &str) -> usize {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        length
    }

    fn add(&mut self, fault: &str) {
        let place = if self.path.is_empty() { "the answer" } else { &self.path };
        self.errors.push(format!("{place} {fault}"));
    }
}
