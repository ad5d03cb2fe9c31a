//! When a rule applies: another field of the same table is present, absent, or has a value.

use std::{fmt, str::FromStr};

/// A condition on another field of the same table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Condition {
    /// The field.
    pub field: String,
    /// What has to be so.
    pub state: FieldState,
}

/// The state of a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldState {
    /// It is there, written `Alias`.
    Present,
    /// It is not there, written `!Alias`.
    Absent,
    /// It has one of these values, written `IdGenerator=MANUAL|RANDOM`.
    OneOf(Vec<String>),
}

impl fmt::Display for Condition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            FieldState::Present => formatter.write_str(&self.field),
            FieldState::Absent => write!(formatter, "!{}", self.field),
            FieldState::OneOf(values) => write!(formatter, "{}={}", self.field, values.join("|")),
        }
    }
}

impl FromStr for Condition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (field, state) = match (text.strip_prefix('!'), text.split_once('=')) {
            (Some(field), _) => (field, FieldState::Absent),
            (None, Some((field, values))) => {
                (field, FieldState::OneOf(values.split('|').map(str::to_owned).collect()))
            }
            (None, None) => (text, FieldState::Present),
        };
        let has_empty_value =
            matches!(&state, FieldState::OneOf(values) if values.iter().any(String::is_empty));
        if field.is_empty() || has_empty_value {
            return Err(format!("`{text}` is not a condition; expected `Field`, `!Field` or `Field=A|B`"));
        }
        Ok(Self { field: field.to_owned(), state })
    }
}
