//! The words for the parts of a comparison.

use std::fmt;

use super::{Direction, Effect, Owner, Subject};
use saferpay_spec::MessagePart;

impl Effect {
    /// What it means for code, as the rest of a sentence about the item.
    #[must_use]
    pub fn describe(self) -> &'static str {
        match self {
            Self::Removed => "no longer exists: code that names it does not compile",
            Self::Renamed => "has another name: code that names it does not compile",
            Self::TypeChanged => "has another type: code that uses its value does not compile",
            Self::ArgumentAdded => "takes one more argument: calls do not compile",
            Self::ArgumentRemoved => "takes one argument less: calls do not compile",
            Self::BecameOptional => "becomes an `Option`: code that reads it does not compile",
            Self::BecameMandatory => "is no longer an `Option`: code that reads or sets it does not compile",
            Self::Deprecated => "is deprecated: the compiler warns",
            Self::NoLongerDeprecated => "is no longer deprecated",
            Self::ItemAdded => "is new",
            Self::SetterAdded => "is new and optional: code compiles as before",
            Self::FieldAdded => "is new and mandatory: code that reads the type compiles as before",
            Self::VariantAdded => "is a new variant: older versions read the value as `UnknownValue`",
            Self::VariantRemoved => {
                "no longer exists: code that names it does not compile, and the value reads as `UnknownValue`"
            }
            Self::ValidationTightened => "has the same type: `validate` rejects values that it accepted",
            Self::ValidationLoosened => "has the same type: `validate` accepts values that it rejected",
            Self::ValidationChanged => "has the same type: `validate` accepts and rejects other values",
            Self::Unchanged => "has the same type: code compiles as before",
        }
    }
}

impl Subject {
    /// A field of an owner, or the owner itself.
    pub fn new(owner: Owner, member: Option<&str>) -> Self {
        Self { owner, member: member.map(str::to_owned) }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.owner, &self.member) {
            (Owner::Service, Some(member)) => formatter.write_str(member),
            (owner, Some(member)) => write!(formatter, "{owner}.{member}"),
            (owner, None) => write!(formatter, "{owner}"),
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service => formatter.write_str("service"),
            Self::Error => formatter.write_str("error"),
            Self::Operation { operation } => formatter.write_str(&operation.name),
            Self::Message { operation, part } => write!(formatter, "{} {part}", operation.name),
            Self::Container { name } => formatter.write_str(name),
        }
    }
}

impl Direction {
    /// Who sends a message.
    #[must_use]
    pub const fn of(part: MessagePart) -> Self {
        match part {
            MessagePart::Query | MessagePart::Request => Self::Request,
            MessagePart::Response => Self::Response,
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
