// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How your own authentication by 3-D Secure ended, by the letter of the protocol.
///
/// The pages list the letters without a word; the meanings are those of the protocol (EMV 3-D
/// Secure). Its letters for a refusal are not among them: do not go on with such a payment.
///
/// The values of `TransStatus`, as in `Payment_Models_Data_ExternalThreeDsData`.
///
/// First in SpecVersion
/// [1.46](https://saferpay.github.io/jsonapi/1.46/#Payment_Models_Data_ExternalThreeDsData).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransStatus {
    /// The payer was authenticated.
    ///
    /// `Y`
    Y,

    /// The authentication was tried, and there is proof of the attempt.
    ///
    /// `A`
    A,

    /// The authentication could not be carried out, for technical or other reasons.
    ///
    /// `U`
    U,

    /// For information only: you asked for no challenge, and the issuer took note of it.
    ///
    /// `I`
    I,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TransStatus {
    Y: "Y",
    A: "A",
    U: "U",
    I: "I",
});
