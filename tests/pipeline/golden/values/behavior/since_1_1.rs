// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The values of `Behavior`, as in `error`.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#errorhandling).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Behavior {
    /// `RETRY`
    Retry,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(Behavior {
    Retry: "RETRY",
});
