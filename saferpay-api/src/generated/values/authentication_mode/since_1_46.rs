// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the payer had to complete a challenge in your external 3-D Secure process.
///
/// The values of `AuthenticationMode`, as in `Payment_Models_Data_ExternalThreeDsData`.
///
/// First in SpecVersion
/// [1.46](https://saferpay.github.io/jsonapi/1.46/#Payment_Models_Data_ExternalThreeDsData).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMode {
    /// The payer completed a challenge, such as entering a code or confirming in an app.
    ///
    /// `CHALLENGE`
    Challenge,

    /// The issuer authenticated the payer without any interaction.
    ///
    /// `FRICTIONLESS`
    Frictionless,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AuthenticationMode {
    Challenge: "CHALLENGE",
    Frictionless: "FRICTIONLESS",
});
