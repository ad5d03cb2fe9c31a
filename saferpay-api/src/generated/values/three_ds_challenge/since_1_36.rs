// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether you want the payer to confirm actively in 3-D Secure.
///
/// Left out, it is up to the issuer. To insist on the outcome, set `Condition`.
///
/// The values of `ThreeDsChallenge`, as in
/// `Payment_Models_Data_StrongCustomerAuthenticationInteractive`.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#Payment_Models_Data_StrongCustomerAuthenticationInteractive).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ThreeDsChallenge {
    /// Ask for a challenge: the payer has to confirm.
    ///
    /// It is a wish to the issuer, who may pass over it.
    ///
    /// `FORCE`
    Force,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(ThreeDsChallenge {
    Force: "FORCE",
});
