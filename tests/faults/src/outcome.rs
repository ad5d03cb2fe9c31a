//! How a call ended, as its caller sees it.

use std::ops::RangeInclusive;

use saferpay_api::error::{Error, ErrorKind};

/// What a caller may take for granted.
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
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Done, Self::DoneUnreadable, Self::NotSent, Self::Refused, Self::Unknown];

    /// Sorts the result of a call.
    ///
    /// # Panics
    ///
    /// On an error of a kind that these calls cannot end with.
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

    /// How often it can have been carried out, if it is never carried out twice.
    #[must_use]
    pub const fn effects(self) -> RangeInclusive<usize> {
        match self {
            Self::Done | Self::DoneUnreadable => 1..=1,
            Self::NotSent | Self::Refused => 0..=0,
            Self::Unknown => 0..=1,
        }
    }
}
