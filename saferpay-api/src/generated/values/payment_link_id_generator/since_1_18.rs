// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Who chooses the ID of the alias.
///
/// The values of `IdGenerator`, as in `RestApi_Models_Data_RegisterAlias`.
///
/// First in SpecVersion
/// [1.18](https://saferpay.github.io/jsonapi/1.18/#RestApi_Models_Data_RegisterAlias).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkIdGenerator {
    /// Saferpay generates a random ID; the only option for links.
    ///
    /// `RANDOM`
    Random,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentLinkIdGenerator {
    Random: "RANDOM",
});
