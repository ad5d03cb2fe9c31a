// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The legal form of the payer's company.
///
/// Purchase on invoice required it. SpecVersion 1.36 removes it.
///
/// The values of `LegalForm`, as in `Payment_Models_Data_Address`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Address).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LegalForm {
    /// The company is a public limited company (Aktiengesellschaft).
    ///
    /// `AG`
    Ag,

    /// The company is a private limited company (Gesellschaft mit beschränkter Haftung).
    ///
    /// `GmbH`
    GmbH,

    /// The company has any other legal form.
    ///
    /// `Misc`
    Misc,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(LegalForm {
    Ag: "AG",
    GmbH: "GmbH",
    Misc: "Misc",
});
