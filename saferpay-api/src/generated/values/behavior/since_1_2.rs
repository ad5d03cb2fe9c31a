// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Behavior`, as in `error`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#errorhandling).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Behavior {
    /// `ABORT`
    Abort,

    /// `OTHER_MEANS`
    OtherMeans,

    /// `RETRY`
    Retry,

    /// `RETRY_LATER`
    RetryLater,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for Behavior {
    const NAME: &'static str = "Behavior";

    const LISTED: &'static [Self] = &[
        Self::Abort,
        Self::OtherMeans,
        Self::Retry,
        Self::RetryLater,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Abort => "ABORT",
            Self::OtherMeans => "OTHER_MEANS",
            Self::Retry => "RETRY",
            Self::RetryLater => "RETRY_LATER",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(Behavior);
