//! Rust types of fields and parameters as data, and how they are written.

use std::fmt;

use saferpay_spec::names::IdType;

/// The Rust type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type<'a> {
    /// `bool`
    Bool,
    /// `i64`
    Integer,
    /// A decimal number of the runtime.
    Decimal,
    /// A point in time of the runtime.
    DateTime,
    /// Any JSON: `serde_json::Value`.
    Json,
    /// `String`
    String,
    /// A text of the runtime that is zeroized when dropped.
    SecretString,
    /// Identifiers of the runtime.
    Id(IdType),
    /// A generated struct or enum, by its name.
    Named(&'a str),
    /// `Vec` of a type.
    List(Box<Self>),
    /// `Option` of a type.
    Option(Box<Self>),
}

impl Type<'_> {
    /// The type of one item of a list; the type itself if it is not a list.
    #[must_use]
    pub fn item(&self) -> &Self {
        match self {
            Self::List(item) => item,
            other => other,
        }
    }

    /// Whether it is a list.
    #[must_use]
    pub const fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }

    /// Whether it is an `Option`.
    #[must_use]
    pub const fn is_option(&self) -> bool {
        matches!(self, Self::Option(_))
    }

    /// Whether functions take everything that converts into it: `impl Into<String>`.
    const fn is_convertible(&self) -> bool {
        match self {
            Self::DateTime | Self::Id(_) | Self::String | Self::SecretString => true,
            Self::Bool
            | Self::Integer
            | Self::Decimal
            | Self::Json
            | Self::Named(_)
            | Self::List(_)
            | Self::Option(_) => false,
        }
    }
}

impl fmt::Display for Type<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Bool => "bool",
            Self::Integer => "i64",
            Self::Decimal => "Decimal",
            Self::DateTime => "DateTime",
            Self::Json => "Value",
            Self::String => "String",
            Self::SecretString => "SecretString",
            Self::Id(id) => id.name(),
            Self::Named(name) => name,
            Self::List(item) => return write!(formatter, "Vec<{item}>"),
            Self::Option(value) => return write!(formatter, "Option<{value}>"),
        })
    }
}

/// A parameter that takes the value of a field, or a part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter<'a> {
    /// The name; may be a raw identifier.
    pub name: &'a str,
    /// The type of the value.
    pub value: Type<'a>,
    /// Whether it takes everything that converts into that type.
    pub converts: bool,
}

impl<'a> Parameter<'a> {
    /// The parameter for a value.
    #[must_use]
    pub(super) const fn new(name: &'a str, value: Type<'a>) -> Self {
        let converts = value.is_convertible();
        Self { name, value, converts }
    }
}

impl fmt::Display for Parameter<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, value, converts } = self;
        if *converts {
            write!(formatter, "{name}: impl Into<{value}>")
        } else {
            write!(formatter, "{name}: {value}")
        }
    }
}
