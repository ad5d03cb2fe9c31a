//! JSON documents checked against the tables of a version: requests, responses and examples.
//!
//! A [`Checker`] finds everything that is wrong at once, as data: each [`Violation`] has a place and
//! a [`Fault`]. Callers choose the words. The SDK has a validation of its own, which does not use
//! this one; a test compares the two.

mod codes;
mod compatibility;
mod constraint;
mod date;
mod format;
mod path;
mod presence;
mod rule;
mod value;
mod violation;

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::{Field, Kind, Presence, Specification};

pub use compatibility::{Compatibility, VersionCompatibility};
pub use constraint::ConstraintFault;
pub use path::JsonPath;
pub use rule::RuleFault;
use violation::Found;
pub use violation::{Fault, JsonType, Violation};

/// Checks documents against the tables of one version.
#[derive(Clone, Copy, Debug)]
pub struct Checker<'s> {
    /// The specification of the version, with all corrections.
    pub specification: &'s Specification,
    /// The current time, for rules about dates.
    pub now: Timestamp,
    /// Whether fields that the version does not have are violations. Saferpay ignores them.
    pub report_unknown_fields: bool,
}

impl<'s> Checker<'s> {
    /// Everything that is wrong with an object that has these fields.
    #[must_use]
    pub fn check(&self, fields: &'s [Field], object: &Map<String, Value>) -> Vec<Violation> {
        Walk::over(*self, fields, object).found
    }
}

/// A field that a document has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KnownField<'s> {
    /// The id of the container that has the field; none where the message itself has it.
    pub container: Option<&'s str>,
    /// The field.
    pub field: &'s str,
}

/// The fields that an object has and the version knows, each once.
#[must_use]
pub fn known_fields<'s>(
    specification: &'s Specification,
    fields: &'s [Field],
    object: &Map<String, Value>,
) -> BTreeSet<KnownField<'s>> {
    let checker = Checker { specification, now: Timestamp::UNIX_EPOCH, report_unknown_fields: false };
    Walk::over(checker, fields, object).known.into_iter().collect()
}

struct Walk<'s> {
    checker: Checker<'s>,
    path: JsonPath,
    /// The container that the walk is in.
    container: Option<&'s str>,
    known: Vec<KnownField<'s>>,
    found: Vec<Violation>,
}

impl<'s> Walk<'s> {
    fn over(checker: Checker<'s>, fields: &'s [Field], object: &Map<String, Value>) -> Self {
        let (path, container) = (JsonPath::default(), None);
        let mut walk = Self { checker, path, container, known: Vec::new(), found: Vec::new() };
        walk.object(fields, object);
        walk
    }

    fn object(&mut self, fields: &'s [Field], object: &Map<String, Value>) {
        for field in fields {
            let value = object.get(&field.name);
            if value.is_some() {
                self.known.push(KnownField { container: self.container, field: &field.name });
            }
            self.path.push_field(&field.name);
            self.field(field, value);
            self.path.pop();
        }
        for field in fields {
            for rule in field.rules.iter().filter(|rule| rule.kind.is_about_presence()) {
                if let Some((name, fault)) = presence::fault(&rule.kind, &field.name, object) {
                    self.path.push_field(&name);
                    self.add(&name, Found::by(rule, fault));
                    self.path.pop();
                }
            }
        }
        if self.checker.report_unknown_fields {
            for name in object.keys().filter(|name| fields.iter().all(|field| field.name != **name)) {
                self.path.push_field(name);
                self.add(name, Fault::UnknownField);
                self.path.pop();
            }
        }
    }

    fn field(&mut self, field: &'s Field, value: Option<&Value>) {
        let mandatory = field.presence == Presence::Mandatory;
        match value {
            // `null` means the same as a missing field.
            None | Some(Value::Null) if mandatory => self.add(&field.name, Fault::Missing),
            None | Some(Value::Null) => {}
            Some(Value::Array(items)) if field.kind.is_list() => self.list(field, items, mandatory),
            Some(_) if field.kind.is_list() => self.add(&field.name, Fault::Type(JsonType::List)),
            Some(value) => self.value(field, value, mandatory),
        }
    }

    fn list(&mut self, field: &'s Field, items: &[Value], mandatory: bool) {
        // Assumed: a mandatory list must not be empty.
        if mandatory && items.is_empty() {
            return self.add(&field.name, Fault::Missing);
        }
        for rule in &field.rules {
            if let Some(fault) = rule::list_fault(&rule.kind, items.len()) {
                self.add(&field.name, Found::by(rule, fault));
            }
        }
        for (index, item) in items.iter().enumerate() {
            self.path.push_index(index);
            self.value(field, item, true);
            self.path.pop();
        }
    }

    fn value(&mut self, field: &'s Field, value: &Value, mandatory: bool) {
        let found: Option<Found> = match (field.kind, value) {
            (Kind::Object | Kind::Objects, Value::Object(object)) => {
                let outer = std::mem::replace(&mut self.container, field.reference.as_deref());
                self.object(self.checker.specification.referred(field), object);
                self.container = outer;
                return;
            }
            (Kind::Object | Kind::Objects, _) => Some(Fault::Type(JsonType::Object).into()),
            (Kind::Boolean, Value::Bool(_)) | (Kind::Any, _) => None,
            (Kind::Decimal, Value::Number(number)) => value::number_fault(field, number),
            (Kind::Boolean, _) => Some(Fault::Type(JsonType::Boolean).into()),
            (Kind::Decimal, _) => Some(Fault::Type(JsonType::Number).into()),
            (Kind::Integer, Value::Number(number)) if number.is_i64() => value::number_fault(field, number),
            (Kind::Integer, _) => Some(Fault::Type(JsonType::WholeNumber).into()),
            // Recorded for the request id, and assumed for all other fields.
            (Kind::String | Kind::Strings | Kind::Date | Kind::Uri | Kind::Guid, Value::String(text))
                if text.is_empty() =>
            {
                mandatory.then(|| Fault::Missing.into())
            }
            (Kind::String | Kind::Strings | Kind::Date | Kind::Uri | Kind::Guid, Value::String(text)) => {
                value::text_fault(field, text, self.checker.now)
            }
            (Kind::String | Kind::Strings | Kind::Date | Kind::Uri | Kind::Guid, _) => {
                Some(Fault::Type(JsonType::Text).into())
            }
        };
        if let Some(found) = found {
            self.add(&field.name, found);
        }
    }

    fn add(&mut self, field: &str, found: impl Into<Found>) {
        let Found { fault, rule } = found.into();
        self.found.push(Violation {
            path: self.path.clone(),
            container: self.container.map(str::to_owned),
            field: field.to_owned(),
            fault,
            rule,
        });
    }
}
