// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The payer's gender, or that the payer is a company.
///
/// The values of `Gender`, as in `Payment_Models_Data_Address`.
///
/// First in SpecVersion
/// [1.13](https://saferpay.github.io/jsonapi/1.13/#Payment_Models_Data_Address).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// The payer is a man.
    ///
    /// `MALE`
    Male,

    /// The payer is a woman.
    ///
    /// `FEMALE`
    Female,

    /// The payer is neither a man nor a woman.
    ///
    /// `DIVERSE`
    Diverse,

    /// The payer is a company; `Company` contains its name.
    ///
    /// `COMPANY`
    Company,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(Gender {
    Male: "MALE",
    Female: "FEMALE",
    Diverse: "DIVERSE",
    Company: "COMPANY",
});
