use std::borrow::Cow;
use std::fmt;

use crate::validation::Violation;

/// Something that was found wrong before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    place: Cow<'static, str>,
    fault: Cow<'static, str>,
}

impl Problem {
    pub(crate) fn new(place: impl Into<Cow<'static, str>>, fault: impl Into<Cow<'static, str>>) -> Self {
        Self { place: place.into(), fault: fault.into() }
    }

    /// What it is about: a setting, a parameter, a field.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What is wrong with it. It never holds the value in question.
    #[must_use]
    pub fn fault(&self) -> &str {
        &self.fault
    }
}

impl From<Violation> for Problem {
    fn from(violation: Violation) -> Self {
        Self::new(violation.path().to_owned(), violation.fault().to_string())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.place, self.fault)
    }
}
