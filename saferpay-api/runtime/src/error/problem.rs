use std::borrow::Cow;
use std::fmt;

use crate::validation::Violation;

/// A problem that was found before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    field: Cow<'static, str>,
    message: Cow<'static, str>,
}

impl Problem {
    pub(crate) fn new(field: impl Into<Cow<'static, str>>, message: impl Into<Cow<'static, str>>) -> Self {
        Self { field: field.into(), message: message.into() }
    }

    /// The setting, parameter or field.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is wrong with it. The message never contains the value.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl From<Violation> for Problem {
    fn from(violation: Violation) -> Self {
        Self::new(violation.path().to_owned(), violation.fault().to_string())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.field, self.message)
    }
}
