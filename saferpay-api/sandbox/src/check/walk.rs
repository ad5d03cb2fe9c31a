//! The walk over a request, led by the tables of its version.

use std::fmt::Write as _;

use jiff::Timestamp;
use saferpay_spec::{Constraint, Field, Kind, Presence, Rule};
use serde_json::{Map, Value};

use super::{Fault, Violation, text};
use crate::catalogue::Version;

/// Holds requests against one version.
#[derive(Clone, Copy, Debug)]
pub struct Check<'v> {
    /// The version.
    pub version: &'v Version,
    /// The moment that dates are held against.
    pub now: Timestamp,
    /// Whether fields that the version does not have are refused. The real one passes over them.
    pub unknown_fields_refused: bool,
}

impl Check<'_> {
    /// Everything that is wrong with an object of these fields.
    #[must_use]
    pub fn object(&self, fields: &[Field], object: &Map<String, Value>) -> Vec<Violation> {
        self.within("", fields, object)
    }

    /// The same for an object that is itself a field with this name.
    #[must_use]
    pub fn within(&self, name: &str, fields: &[Field], object: &Map<String, Value>) -> Vec<Violation> {
        let mut walk = Walk { check: *self, path: name.to_owned(), found: Vec::new() };
        walk.object(fields, object);
        walk.found
    }
}

struct Walk<'v> {
    check: Check<'v>,
    path: String,
    found: Vec<Violation>,
}

impl Walk<'_> {
    fn object(&mut self, fields: &[Field], object: &Map<String, Value>) {
        for field in fields {
            self.at(&field.name, |walk| walk.field(field, object.get(&field.name)));
        }
        if self.check.unknown_fields_refused {
            for name in object.keys().filter(|name| fields.iter().all(|field| field.name != **name)) {
                self.at(name, |walk| walk.add(name, Fault::Unknown));
            }
        }
    }

    fn field(&mut self, field: &Field, value: Option<&Value>) {
        let mandatory = field.presence == Presence::Mandatory;
        match value {
            // `null` says as much as nothing.
            None | Some(Value::Null) if mandatory => self.add(&field.name, Fault::Missing),
            None | Some(Value::Null) => {}
            Some(Value::Array(items)) if field.kind.is_list() => self.list(field, items, mandatory),
            Some(_) if field.kind.is_list() => self.add(&field.name, Fault::Kind("a list")),
            Some(value) => self.value(field, value, mandatory),
        }
    }

    fn list(&mut self, field: &Field, items: &[Value], mandatory: bool) {
        // Assumed: what must be there must not be empty.
        if mandatory && items.is_empty() {
            return self.add(&field.name, Fault::Missing);
        }
        for rule in &field.rules {
            if let Rule::Items(least, most) = *rule
                && !text::within(items.len(), least, Some(most))
            {
                self.add(&field.name, Fault::Items(least, most));
            }
        }
        let length = self.path.len();
        for (index, item) in items.iter().enumerate() {
            // Writing to a text does not fail.
            let _ = write!(self.path, "[{index}]");
            self.value(field, item, true);
            self.path.truncate(length);
        }
    }

    fn value(&mut self, field: &Field, value: &Value, mandatory: bool) {
        let fault = match (field.kind, value) {
            (Kind::Object | Kind::Objects, Value::Object(object)) => {
                return self.object(self.check.version.referred(field), object);
            }
            (Kind::Object | Kind::Objects, _) => Some(Fault::Kind("an object")),
            (Kind::Boolean, Value::Bool(_)) | (Kind::Decimal, Value::Number(_)) | (Kind::Any, _) => None,
            (Kind::Boolean, _) => Some(Fault::Kind("true or false")),
            (Kind::Decimal, _) => Some(Fault::Kind("a number")),
            (Kind::Integer, value) => match value.as_i64() {
                Some(number) => integer(field, number),
                None => Some(Fault::Kind("a whole number")),
            },
            // The server says so of the request id; assumed of all others.
            (_, Value::String(text)) if text.is_empty() => mandatory.then_some(Fault::Missing),
            (_, Value::String(text)) => text::fault(field, text, self.check.now),
            _ => Some(Fault::Kind("a text")),
        };
        if let Some(fault) = fault {
            self.add(&field.name, fault);
        }
    }

    /// Steps into a field, and out again.
    fn at(&mut self, name: &str, step: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        step(self);
        self.path.truncate(length);
    }

    fn add(&mut self, field: &str, fault: Fault) {
        self.found.push(Violation { path: self.path.clone(), field: field.to_owned(), fault });
    }
}

fn integer(field: &Field, number: i64) -> Option<Fault> {
    let constraints = field.constraints.iter().find_map(|constraint| match *constraint {
        Constraint::Range { least, most } if !(least..=most).contains(&number) => {
            Some(Fault::Range(least, most))
        }
        _ => None,
    });
    constraints.or_else(|| {
        field.rules.iter().find_map(|rule| match rule {
            Rule::OneOf(numbers) if !numbers.contains(&number) => Some(Fault::OneOf(numbers.clone())),
            _ => None,
        })
    })
}
