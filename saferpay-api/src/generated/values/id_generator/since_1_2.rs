// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Who chooses the ID of the alias.
///
/// The values of `IdGenerator`, as in `Payment_Models_Data_RegisterAlias`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegisterAlias).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdGenerator {
    /// You choose the ID and must send it in `Id`.
    ///
    /// If the ID is already in use, the request fails with [`ALIAS_INVALID`]. Never use the card
    /// number or personal data.
    ///
    /// `MANUAL`
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    Manual,

    /// Saferpay generates a random ID; the best choice unless you have IDs of your own.
    ///
    /// `RANDOM`
    Random,

    /// Saferpay generates a random ID and ensures that it is unique.
    ///
    /// The specification does not say how this differs from `RANDOM`; test it with a card that you
    /// register twice before you rely on it.
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
