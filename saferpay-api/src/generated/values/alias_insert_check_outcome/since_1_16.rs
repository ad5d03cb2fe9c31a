// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the card was checked while it was stored.
///
/// The values of `Result`, as in `Payment_Models_Data_AliasInsertCheckResult`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasInsertCheckResult).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AliasInsertCheckOutcome {
    /// The card was checked and is valid.
    ///
    /// `OK`
    Ok,

    /// The card was checked and is valid, and the cardholder was authenticated.
    ///
    /// SpecVersion 1.51 removes this value; the authentication is then in a container of its own.
    ///
    /// `OK_AUTHENTICATED`
    OkAuthenticated,

    /// The card was stored without a check; nothing is known about its validity.
    ///
    /// `NOT_PERFORMED`
    NotPerformed,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasInsertCheckOutcome {
    Ok: "OK",
    OkAuthenticated: "OK_AUTHENTICATED",
    NotPerformed: "NOT_PERFORMED",
});
