use std::fmt;

/// Why a date cannot be converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateTimeError {
    /// The text is not a valid date.
    Invalid {
        /// The index at which parsing stopped.
        position: usize,
    },

    /// It has no offset, so it is not a point in time.
    NoOffset,

    /// It has an offset, which would be lost.
    HasOffset,

    /// It has no time.
    NoTime,

    /// It has a time, which would be lost.
    HasTime,

    /// It is out of range of the target type, or of the years 1 to 9999.
    OutOfRange,
}

impl fmt::Display for DateTimeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid { position } => {
                write!(formatter, "the text is not a valid date: see position {position}")
            }
            Self::NoOffset => formatter.write_str("the date has no UTC offset, so it is not a point in time"),
            Self::HasOffset => formatter.write_str("the date has a UTC offset, which would be lost"),
            Self::NoTime => formatter.write_str("the date has no time of day"),
            Self::HasTime => formatter.write_str("the date has a time of day, which would be lost"),
            Self::OutOfRange => formatter.write_str("the date is out of range"),
        }
    }
}

impl std::error::Error for DateTimeError {}
