use std::fmt;

use super::{Characters, Format};

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    fault: Fault,
}

impl Violation {
    pub(super) const fn new(path: String, fault: Fault) -> Self {
        Self { path, fault }
    }

    /// The place in the JSON, such as `Order.Items[2].Name`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there.
    #[must_use]
    pub const fn fault(&self) -> &Fault {
        &self.fault
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.path, self.fault)
    }
}

/// How a value breaks a rule of the specification. It never holds the value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It is mandatory, and empty.
    Empty,
    /// The version does not list it among the values of the field, or it is a code of a currency or
    /// country that this crate does not know.
    UnknownValue,
    /// It has a character that does not belong there.
    Characters(Characters),
    /// It is too short or too long, counted in characters.
    #[non_exhaustive]
    Length {
        /// The min length.
        min: u32,
        /// The greatest length.
        max: u32,
        /// The length that it has.
        found: usize,
    },
    /// The list has too few or too many items.
    #[non_exhaustive]
    Items {
        /// The min number of items.
        min: u32,
        /// The greatest number of items.
        max: u32,
        /// The number that there is.
        found: usize,
    },
    /// The number is too small or too large.
    #[non_exhaustive]
    Range {
        /// The min number.
        min: i64,
        /// The greatest number.
        max: i64,
    },
    /// It is none of the few numbers that are allowed.
    NotOneOf(&'static [i64]),
    /// The text does not have this form.
    Format(Format),
    /// The date is too near or too far.
    #[non_exhaustive]
    HoursAhead {
        /// How many hours it has to lie ahead.
        min: u32,
        /// How many hours it may lie ahead.
        max: u32,
    },
    /// The date is not before the current day.
    NotBeforeToday,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("is mandatory and must not be empty"),
            Self::UnknownValue => formatter.write_str("has a value that is not listed"),
            Self::Characters(set) => write!(formatter, "must consist of {set}"),
            Self::Length { min, max, found } => {
                formatter.write_str("must have ")?;
                bounds(formatter, *min, *max)?;
                write!(formatter, " characters, and has {found}")
            }
            Self::Items { min, max, found } => {
                formatter.write_str("must have ")?;
                bounds(formatter, *min, *max)?;
                write!(formatter, " items, and has {found}")
            }
            Self::Range { min, max } => {
                write!(formatter, "must be a whole number from {min} to {max}")
            }
            Self::NotOneOf(numbers) => write!(formatter, "must be one of {numbers:?}"),
            Self::Format(format) => write!(formatter, "must be {format}"),
            Self::HoursAhead { min: 0, max } => {
                write!(formatter, "must lie in the next {} days", max / 24)
            }
            Self::HoursAhead { min, max } => {
                let hours = if *min == 1 { "hour" } else { "hours" };
                write!(formatter, "must lie {min} {hours} to {} days ahead", max / 24)
            }
            Self::NotBeforeToday => formatter.write_str("must lie before today"),
        }
    }
}

fn bounds(formatter: &mut fmt::Formatter<'_>, min: u32, max: u32) -> fmt::Result {
    match (min, max) {
        (min, u32::MAX) => write!(formatter, "at least {min}"),
        (min, max) if min == max => write!(formatter, "{max}"),
        (min, max) => write!(formatter, "{min} to {max}"),
    }
}

/// All that is wrong with a request: at least one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    violations: Vec<Violation>,
}

impl ValidationError {
    /// An error of violations, or none if there are none.
    pub(super) fn of(violations: Vec<Violation>) -> Result<(), Self> {
        if violations.is_empty() { Ok(()) } else { Err(Self { violations }) }
    }

    /// The violations, in the order of the fields.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.violations.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(formatter, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ValidationError {}
