// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the form for entering a card asks for the cardholder's name.
///
/// The values of `HolderName`, as in `Payment_Models_Data_CardForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_CardForm).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HolderNameEntry {
    /// It does not ask.
    ///
    /// `NONE`
    None,

    /// It asks, and the payer cannot go on without an answer.
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
