// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Who chooses the alias's id.
///
/// The values of `IdGenerator`, as in `Payment_Models_Data_RegisterAlias`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegisterAlias).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdGenerator {
    /// You choose it, and must send it in `Id`.
    ///
    /// An id that is in use already is refused with [`ALIAS_INVALID`]. Never use the card number or
    /// anything personal.
    ///
    /// `MANUAL`
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    Manual,

    /// Saferpay chooses it at random; the right choice unless you have ids of your own.
    ///
    /// `RANDOM`
    Random,

    /// Saferpay chooses it at random, and takes care that it is unique.
    ///
    /// The pages do not say how this differs from `RANDOM`; try it with a card registered twice before
    /// you rely on it.
    ///
    /// `RANDOM_UNIQUE`
    RandomUnique,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(IdGenerator {
    Manual: "MANUAL",
    Random: "RANDOM",
    RandomUnique: "RANDOM_UNIQUE",
});
