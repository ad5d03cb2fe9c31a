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
    /// The card was checked and is in order.
    ///
    /// `OK`
    Ok,

    /// The card was checked and is in order, and the cardholder was authenticated.
    ///
    /// Since 1.51 it is gone; the authentication has its own container.
    ///
    /// `OK_AUTHENTICATED`
    OkAuthenticated,

    /// The card was stored without a check; nothing is known about it.
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
