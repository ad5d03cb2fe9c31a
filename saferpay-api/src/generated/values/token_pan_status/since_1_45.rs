// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the network token of a stored card can be used, according to the card scheme.
///
/// The values of `Status`, as in `Payment_Models_SecureCardData_Tokenization_TokenPanInfo`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_SecureCardData_Tokenization_TokenPanInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenPanStatus {
    /// The token can be used.
    ///
    /// `ACTIVE`
    Active,

    /// The token is temporarily blocked.
    ///
    /// `SUSPENDED`
    Suspended,

    /// The token is permanently deleted because the cardholder or the issuer closed the card.
    ///
    /// The alias can no longer be charged: ask the payer for another card.
    ///
    /// `DELETED`
    Deleted,

    /// The token was requested but is not ready yet.
    ///
    /// `ACTIVATION_IN_PROGRESS`
    ActivationInProgress,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TokenPanStatus {
    Active: "ACTIVE",
    Suspended: "SUSPENDED",
    Deleted: "DELETED",
    ActivationInProgress: "ACTIVATION_IN_PROGRESS",
});
