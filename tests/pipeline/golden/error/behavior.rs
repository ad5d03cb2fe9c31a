// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What an error asks the caller to do, in all versions.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Behavior {
    /// `RETRY`
    Retry,

    /// A value that this version does not list.
    UnknownValue(crate::UnknownValue),
}

crate::impl_open_enum!(Behavior {
    Retry: "RETRY",
});
