// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the card entry form asks for the cardholder name.
///
/// The values of `HolderName`, as in `Payment_Models_Data_CardForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_CardForm).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HolderNameEntry {
    /// The form does not ask for the cardholder name.
    ///
    /// `NONE`
    None,

    /// The form asks for the cardholder name, and the payer must enter it to continue.
    ///
    /// `MANDATORY`
    Mandatory,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(HolderNameEntry {
    None: "NONE",
    Mandatory: "MANDATORY",
});
