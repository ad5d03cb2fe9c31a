//! One thing that is wrong with a JSON document.

use super::constraint::ConstraintFault;
use super::path::JsonPath;
use super::rule::RuleFault;
use crate::{Format, Rule};

/// A violation and its place. It repeats no value, because that could be a card number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// The place in the document.
    pub path: JsonPath,
    /// The ID of the container that has the field; `None` if the message itself has it.
    pub container: Option<String>,
    /// The field.
    pub field: String,
    /// The violation.
    pub fault: Fault,
    /// The name of the rule of `spec/rules.toml` that it breaks, if it breaks one.
    pub rule: Option<String>,
}

/// A fault, and the name of the rule that it breaks.
pub(super) struct Found {
    pub(super) fault: Fault,
    pub(super) rule: Option<String>,
}

impl Found {
    pub(super) fn by(rule: &Rule, fault: RuleFault) -> Self {
        Self { fault: Fault::Rule(fault), rule: Some(rule.name.clone()) }
    }
}

impl From<Fault> for Found {
    fn from(fault: Fault) -> Self {
        Self { fault, rule: None }
    }
}

/// The kinds of violations of a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A mandatory field is missing, `null` or empty.
    Missing,
    /// The value has another type.
    Type(JsonType),
    /// The value is not in the list.
    UnlistedValue,
    /// The text has another format.
    Format(Format),
    /// The value does not satisfy a constraint.
    Constraint(ConstraintFault),
    /// The value does not satisfy a rule.
    Rule(RuleFault),
    /// The version has no such field.
    UnknownField,
}

/// The JSON type that a field requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonType {
    /// A list.
    List,
    /// An object.
    Object,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A number without a fraction.
    WholeNumber,
    /// A string.
    Text,
}

impl JsonType {
    /// The type in words: `a list`.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::List => "a list",
            Self::Object => "an object",
            Self::Boolean => "true or false",
            Self::Number => "a number",
            Self::WholeNumber => "a whole number",
            Self::Text => "a text",
        }
    }
}

impl Fault {
    /// The expected value of the field, in words: `a date, such as 2026-03-09`.
    #[must_use]
    pub fn expected(&self) -> String {
        match self {
            Self::Missing => "a value".to_owned(),
            Self::Type(expected) => expected.description().to_owned(),
            Self::UnlistedValue => "a value of the list".to_owned(),
            Self::Format(format) => format.description().to_owned(),
            Self::Constraint(fault) => fault.expected(),
            Self::Rule(fault) => fault.expected(),
            Self::UnknownField => "no such field".to_owned(),
        }
    }
}
