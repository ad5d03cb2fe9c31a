// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// What an error asks the caller to do, in all versions.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Behavior {
    /// `RETRY`
    Retry,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for Behavior {
    const NAME: &'static str = "Behavior";

    const LISTED: &'static [Self] = &[Self::Retry];

    fn as_wire(&self) -> &str {
        match self {
            Self::Retry => "RETRY",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(Behavior);
