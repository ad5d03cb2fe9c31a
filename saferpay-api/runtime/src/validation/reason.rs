//! Why a field is required or must not be set: the state of another field.

use std::fmt;

/// The state of another field, which requires or forbids a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    pub(super) field: &'static str,
    pub(super) state: FieldState,
}

impl Reason {
    /// The name of the other field in JSON.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        self.field
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.state {
            FieldState::Set => write!(formatter, "{} is set", self.field),
            FieldState::NotSet => write!(formatter, "{} is not set", self.field),
            FieldState::OneOf(values) => write!(formatter, "{} is {}", self.field, values.join(" or ")),
        }
    }
}

/// The state of a field.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldState {
    Set,
    NotSet,
    /// It has one of these values.
    OneOf(&'static [&'static str]),
}
