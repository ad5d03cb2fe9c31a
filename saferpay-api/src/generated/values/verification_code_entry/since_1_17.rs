// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the payer is asked for the card security code when a stored card is used.
///
/// The values of `VerificationCode`, as in `Payment_Models_Data_CardFormInTransactionInitialize`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_CardFormInTransactionInitialize).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VerificationCodeEntry {
    /// The form does not ask for the security code.
    ///
    /// `NONE`
    None,

    /// The form asks for the security code, and the payer must enter it.
    ///
    /// Not all brands have a code.
    ///
    /// `MANDATORY`
    Mandatory,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(VerificationCodeEntry {
    None: "NONE",
    Mandatory: "MANDATORY",
});
