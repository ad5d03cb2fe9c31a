//! Violations of rules, and the error that lists them.

use std::fmt;

use super::{Characters, Format, Reason};

/// A violation of a rule of the specification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    fault: Fault,
    rule: Option<&'static str>,
}

impl Violation {
    pub(super) const fn new(path: String, fault: Fault, rule: Option<&'static str>) -> Self {
        Self { path, fault, rule }
    }

    /// The path in the JSON, such as `Order.Items[2].Name`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong.
    #[must_use]
    pub const fn fault(&self) -> &Fault {
        &self.fault
    }

    /// The name of the rule, if the specification states it in a sentence and not in a table. If such a
    /// rule is wrong, [`Validation::without_rule`](super::Validation::without_rule) switches it off.
    #[must_use]
    pub const fn rule(&self) -> Option<&'static str> {
        self.rule
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.path, self.fault)
    }
}

/// How a value violates a rule of the specification, without the value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It is mandatory, and empty.
    Empty,
    /// The version does not know this value of the field, or this crate does not know the currency
    /// or country code.
    UnknownValue,
    /// It contains a character that is not in this set.
    Characters(Characters),
    /// It is too short or too long, counted in characters.
    #[non_exhaustive]
    Length {
        /// The min length.
        min: u32,
        /// The greatest length.
        max: u32,
        /// The actual length.
        found: usize,
    },
    /// The list has too few or too many items.
    #[non_exhaustive]
    Items {
        /// The min number of items.
        min: u32,
        /// The greatest number of items.
        max: u32,
        /// The actual number.
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
    /// The number is not one of the allowed ones.
    NotOneOf(&'static [i64]),
    /// The text does not have this format.
    Format(Format),
    /// The date is too near or too far.
    #[non_exhaustive]
    HoursAhead {
        /// The minimum number of hours in the future.
        min: u32,
        /// The maximum number of hours in the future.
        max: u32,
    },
    /// The date is not before the current day.
    NotBeforeToday,
    /// None of these fields is set, and one has to be. The path is that of the first.
    NoneOf(Vec<&'static str>),
    /// Several of these fields are set, and only one can be. The path is that of the last.
    SeveralOf(Vec<&'static str>),
    /// It is not set, and another field requires it.
    Required(Reason),
    /// It is set, and another field forbids it.
    Forbidden(Reason),
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("is mandatory and must not be empty"),
            Self::UnknownValue => formatter.write_str("has an unknown value"),
            Self::Characters(set) => write!(formatter, "must consist of {set}"),
            Self::Length { min, max, found } => {
                formatter.write_str("must have ")?;
                bounds(formatter, *min, *max)?;
                write!(formatter, " characters, but has {found}")
            }
            Self::Items { min, max, found } => {
                formatter.write_str("must have ")?;
                bounds(formatter, *min, *max)?;
                write!(formatter, " items, but has {found}")
            }
            Self::Range { min, max } => {
                write!(formatter, "must be a whole number from {min} to {max}")
            }
            Self::NotOneOf(numbers) => write!(formatter, "must be one of {numbers:?}"),
            Self::Format(format) => write!(formatter, "must be {format}"),
            Self::HoursAhead { min: 0, max } => {
                write!(formatter, "must be within the next {} days", max / 24)
            }
            Self::HoursAhead { min, max } => {
                let hours = if *min == 1 { "hour" } else { "hours" };
                write!(formatter, "must be {min} {hours} to {} days in the future", max / 24)
            }
            Self::NotBeforeToday => formatter.write_str("must be before today"),
            Self::NoneOf(fields) => match &**fields {
                [_] => formatter.write_str("is missing"),
                fields => write!(formatter, "is missing: one of {} must be set", fields.join(", ")),
            },
            Self::SeveralOf(fields) => {
                write!(formatter, "must not be set: only one of {} can be", fields.join(", "))
            }
            Self::Required(reason) => write!(formatter, "is required, because {reason}"),
            Self::Forbidden(reason) => write!(formatter, "must not be set, because {reason}"),
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

/// All violations of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    violations: Vec<Violation>,
}

impl ValidationError {
    /// Returns an error if there are violations.
    pub(super) fn of(violations: Vec<Violation>) -> Result<(), Self> {
        if violations.is_empty() { Ok(()) } else { Err(Self { violations }) }
    }

    /// The violations, in the order of the fields.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

/// How many violations are printed. A list of many items can have one for each of them.
const LISTED: usize = 50;

impl fmt::Display for ValidationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.violations.iter().take(LISTED).enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(formatter, "{separator}{violation}")?;
        }
        match self.violations.len().saturating_sub(LISTED) {
            0 => Ok(()),
            more => write!(formatter, "; and {more} more"),
        }
    }
}

impl std::error::Error for ValidationError {}
