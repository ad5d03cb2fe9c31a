//! How the parts of a comparison are told.

use std::fmt;

use super::{Direction, Effect, Part, Subject, Table};

impl Effect {
    /// What it means, for people.
    #[must_use]
    pub fn describe(self) -> &'static str {
        match self {
            Self::Gone => "is gone: code that names it no longer compiles",
            Self::Renamed => "has another name: code that names it no longer compiles",
            Self::OtherType => "has another type: code that uses its value no longer compiles",
            Self::ArgumentMore => "takes one argument more: calls no longer compile",
            Self::ArgumentLess => "takes one argument less: calls no longer compile",
            Self::NowOptional => "is an `Option` now: code that reads it no longer compiles",
            Self::NowMandatory => "is always there now: code that reads or sets it no longer compiles",
            Self::Deprecated => "is deprecated: the compiler warns",
            Self::NoLongerDeprecated => "is no longer deprecated",
            Self::NewItem => "is new",
            Self::NewSetter => "is new and optional: code compiles as before",
            Self::NewField => "is new and always there: code that reads compiles as before",
            Self::NewVariant => "is a new variant: the value came as `UnknownValue` until now",
            Self::VariantGone => {
                "is gone: code that names it no longer compiles, the value comes as `UnknownValue`"
            }
            Self::ChecksMore => "has the same type: `validate` refuses what it accepted",
            Self::ChecksLess => "has the same type: `validate` accepts what it refused",
            Self::ChecksOther => "has the same type: `validate` accepts and refuses other values",
            Self::SameType => "has the same type: code compiles as before",
        }
    }
}

impl Subject {
    /// A table, or a field in it.
    pub fn new(table: Table, member: Option<&str>) -> Self {
        Self { table, member: member.map(str::to_owned) }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.table, &self.member) {
            (Table::Service, Some(member)) => formatter.write_str(member),
            (table, Some(member)) => write!(formatter, "{table}.{member}"),
            (table, None) => write!(formatter, "{table}"),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service => formatter.write_str("service"),
            Self::Error => formatter.write_str("error"),
            Self::Operation { operation } => formatter.write_str(&operation.name),
            Self::Message { operation, part } => write!(formatter, "{} {}", operation.name, part.as_str()),
            Self::Container { name } => formatter.write_str(name),
        }
    }
}

impl Part {
    /// The word in facts and reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Request => "request",
            Self::Response => "response",
        }
    }

    /// Who sends it.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::Query | Self::Request => Direction::Request,
            Self::Response => Direction::Response,
        }
    }
}

impl Direction {
    /// The word in rule ids and reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Service => "service",
        }
    }
}
