// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the cardholder was authenticated while the alias was stored.
///
/// The values of `Result`, as in `Payment_Models_Data_AliasAuthenticationResult`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasAuthenticationResult).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AliasAuthenticationOutcome {
    /// The cardholder was authenticated.
    ///
    /// `OK`
    Ok,

    /// The cardholder could not be authenticated; the specification does not give possible reasons.
    ///
    /// `NOT_SUPPORTED`
    NotSupported,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasAuthenticationOutcome {
    Ok: "OK",
    NotSupported: "NOT_SUPPORTED",
});
