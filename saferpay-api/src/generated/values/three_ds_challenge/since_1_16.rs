// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether you want the payer to complete a 3-D Secure challenge.
///
/// If you omit it, the issuer decides. To require a certain result, set `Condition`.
///
/// The values of `ThreeDsChallenge`, as in
/// `Payment_Models_Data_StrongCustomerAuthenticationInteractive`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationInteractive).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ThreeDsChallenge {
    /// Requests an authentication without a challenge.
    ///
    /// It is a preference that the issuer can ignore. SpecVersion 1.36 removes this value.
    ///
    /// `AVOID`
    Avoid,

    /// Requests a challenge: the payer must actively confirm the payment.
    ///
    /// It is a preference that the issuer can ignore.
    ///
    /// `FORCE`
    Force,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(ThreeDsChallenge {
    Avoid: "AVOID",
    Force: "FORCE",
});
