// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the token behind a stored card can be used, as the card scheme has it.
///
/// The values of `Status`, as in `Payment_Models_SecureCardData_Tokenization_TokenPanInfo`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_SecureCardData_Tokenization_TokenPanInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenPanStatus {
    /// It can be used.
    ///
    /// `ACTIVE`
    Active,

    /// It is blocked for now.
    ///
    /// `SUSPENDED`
    Suspended,

    /// It is gone for good, because the holder or the issuer closed the card.
    ///
    /// The alias can no longer be charged: ask the payer for another card.
    ///
    /// `DELETED`
    Deleted,

    /// It has been ordered and is not ready yet.
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
