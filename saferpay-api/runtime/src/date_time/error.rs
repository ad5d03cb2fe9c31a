use std::fmt;

/// Why a date is not what is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateTimeError {
    /// The text is no date.
    Invalid {
        /// Where reading stopped, counted from 0.
        position: usize,
    },

    /// It says no offset, so it is no moment: it depends on a place that it does not name.
    NoOffset,

    /// It says an offset, which would be lost.
    HasOffset,

    /// It says no time of the day.
    NoTime,

    /// It says a time of the day, which would be lost.
    HasTime,

    /// It lies outside of what the other form can hold, or of the years 1 to 9999.
    OutOfRange,
}

impl fmt::Display for DateTimeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid { position } => write!(formatter, "the text is no date: see position {position}"),
            Self::NoOffset => formatter.write_str("the date says no offset, so it is no moment"),
            Self::HasOffset => formatter.write_str("the date says an offset, which would be lost"),
            Self::NoTime => formatter.write_str("the date says no time of the day"),
            Self::HasTime => formatter.write_str("the date says a time of the day, which would be lost"),
            Self::OutOfRange => formatter.write_str("the date lies too far away"),
        }
    }
}

impl std::error::Error for DateTimeError {}
