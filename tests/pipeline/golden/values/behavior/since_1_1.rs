// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use saferpay_runtime::open_value::prelude::*;

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

open_value!(Behavior {
    Retry: "RETRY",
});
