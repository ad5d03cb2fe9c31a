//! How a call ended, as its caller sees it.

use std::ops::RangeInclusive;

use saferpay_api::error::{Error, ErrorKind};

/// What the caller knows after a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was done, but the response cannot be decoded.
    DoneUnreadable,
    /// Nothing was sent.
    NotSent,
    /// It was refused.
    Refused,
    /// It may have been done.
    Unknown,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 5] =
        [Self::Done, Self::DoneUnreadable, Self::NotSent, Self::Refused, Self::Unknown];

    /// Returns the outcome that the result of a call shows.
    ///
    /// # Panics
    ///
    /// If the error has a kind that these calls cannot return.
    #[must_use]
    pub fn of(result: &Result<u32, Error>) -> Self {
        let Err(error) = result else { return Self::Done };
        match error.kind() {
            ErrorKind::NotSent => Self::NotSent,
            ErrorKind::Undecodable(_) => Self::DoneUnreadable,
            _ if error.is_outcome_unknown() => Self::Unknown,
            ErrorKind::Refused(_) => Self::Refused,
            kind => panic!("{error}: {kind:?}"),
        }
    }

    /// How often the call can have been carried out, if nothing is carried out twice.
    #[must_use]
    pub const fn effects(self) -> RangeInclusive<usize> {
        match self {
            Self::Done | Self::DoneUnreadable => 1..=1,
            Self::NotSent | Self::Refused => 0..=0,
            Self::Unknown => 0..=1,
        }
    }
}
