//! A row of a table: one field of a container, request, response or query.

use serde::{Deserialize, Serialize};

use super::{Constraint, Rule};

/// One field with everything that its row states, except prose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Whether it must be there.
    pub presence: Presence,
    /// The type of its value.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The published id of the container that an object refers to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// What the value must satisfy, in page order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Constraint>,
    /// What the page demands in words. No version file has it: `spec/rules.toml` adds it.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub rules: Vec<Rule>,
    /// The allowed values, in page order, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// True where the page says that values beyond the list may be accepted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub further_values: bool,
    /// True where the page calls the field deprecated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// What holds when the field is left out, where the page states a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// The example value, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Presence {
    /// It must be there.
    Mandatory,
    /// It may be left out, and Saferpay asks for it.
    Recommended,
    /// It may be left out.
    Optional,
}

impl Presence {
    /// The word in version files and facts.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mandatory => "mandatory",
            Self::Recommended => "recommended",
            Self::Optional => "optional",
        }
    }
}

/// The type of a field's value. Notations that mean the same have become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Kind {
    /// Text.
    #[serde(rename = "string")]
    String,
    /// True or false.
    #[serde(rename = "boolean")]
    Boolean,
    /// A whole number.
    #[serde(rename = "integer")]
    Integer,
    /// A number with a fraction.
    #[serde(rename = "decimal")]
    Decimal,
    /// A date, or a date with a time.
    #[serde(rename = "date")]
    Date,
    /// An address.
    #[serde(rename = "uri")]
    Uri,
    /// A globally unique identifier.
    #[serde(rename = "guid")]
    Guid,
    /// A container, named by the reference.
    #[serde(rename = "object")]
    Object,
    /// An object that refers to no container.
    #[serde(rename = "any")]
    Any,
    /// A list of texts.
    #[serde(rename = "[string]")]
    Strings,
    /// A list of containers, named by the reference.
    #[serde(rename = "[object]")]
    Objects,
}

impl Kind {
    /// The word in version files and facts.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Date => "date",
            Self::Uri => "uri",
            Self::Guid => "guid",
            Self::Object => "object",
            Self::Any => "any",
            Self::Strings => "[string]",
            Self::Objects => "[object]",
        }
    }

    /// Whether a field of this type must name a container.
    #[must_use]
    pub fn refers(self) -> bool {
        matches!(self, Self::Object | Self::Objects)
    }

    /// Whether the value is a list.
    #[must_use]
    pub fn is_list(self) -> bool {
        matches!(self, Self::Strings | Self::Objects)
    }
}
