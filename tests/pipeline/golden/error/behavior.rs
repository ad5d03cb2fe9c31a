// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What an error asks the caller to do, in all versions.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Behavior {
    /// `RETRY`
    Retry,

    /// A value that this version does not list.
    Unlisted(crate::Unlisted),
}

crate::open_value!(Behavior {
    Retry: "RETRY",
});
