// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Behavior`, as in `error`.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#errorhandling).
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
