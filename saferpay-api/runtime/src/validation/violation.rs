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
    Unlisted,
    /// It has a character that does not belong there.
    Characters(Characters),
    /// It is too short or too long, counted in characters.
    #[non_exhaustive]
    Length {
        /// The least length.
        least: u32,
        /// The greatest length.
        most: u32,
        /// The length that it has.
        found: usize,
    },
    /// The list has too few or too many items.
    #[non_exhaustive]
    Items {
        /// The least number of items.
        least: u32,
        /// The greatest number of items.
        most: u32,
        /// The number that there is.
        found: usize,
    },
    /// The number is too small or too large.
    #[non_exhaustive]
    Range {
        /// The least number.
        least: i64,
        /// The greatest number.
        most: i64,
    },
    /// It is none of the few numbers that are allowed.
    NotOneOf(&'static [i64]),
    /// The text does not have this form.
    Format(Format),
    /// The date is too near or too far.
    #[non_exhaustive]
    HoursAhead {
        /// How many hours it has to lie ahead.
        least: u32,
        /// How many hours it may lie ahead.
        most: u32,
    },
    /// The date is not before the current day.
    NotBeforeToday,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("is mandatory and must not be empty"),
            Self::Unlisted => formatter.write_str("has a value that is not listed"),
            Self::Characters(set) => write!(formatter, "must consist of {set}"),
            Self::Length { least, most, found } => {
                formatter.write_str("must have ")?;
                bounds(formatter, *least, *most)?;
                write!(formatter, " characters, and has {found}")
            }
            Self::Items { least, most, found } => {
                formatter.write_str("must have ")?;
                bounds(formatter, *least, *most)?;
                write!(formatter, " items, and has {found}")
            }
            Self::Range { least, most } => {
                write!(formatter, "must be a whole number from {least} to {most}")
            }
            Self::NotOneOf(numbers) => write!(formatter, "must be one of {numbers:?}"),
            Self::Format(format) => write!(formatter, "must be {format}"),
            Self::HoursAhead { least: 0, most } => {
                write!(formatter, "must lie in the next {} days", most / 24)
            }
            Self::HoursAhead { least, most } => {
                let hours = if *least == 1 { "hour" } else { "hours" };
                write!(formatter, "must lie {least} {hours} to {} days ahead", most / 24)
            }
            Self::NotBeforeToday => formatter.write_str("must lie before today"),
        }
    }
}

fn bounds(formatter: &mut fmt::Formatter<'_>, least: u32, most: u32) -> fmt::Result {
    match (least, most) {
        (least, u32::MAX) => write!(formatter, "at least {least}"),
        (least, most) if least == most => write!(formatter, "{most}"),
        (least, most) => write!(formatter, "{least} to {most}"),
    }
}

/// All that is wrong with a request: at least one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    violations: Vec<Violation>,
}

impl Invalid {
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

impl fmt::Display for Invalid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.violations.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(formatter, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Invalid {}
