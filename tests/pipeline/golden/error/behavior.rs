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

open_value!(Behavior {
    Retry: "RETRY",
});
