// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The outcome of your own 3-D Secure authentication, as a one-letter code of the protocol.
///
/// The specification lists the letters without a description; the meanings here are those of the
/// protocol (EMV 3-D Secure). The list does not include the letters for a failed authentication:
/// do not continue with such a payment.
///
/// The values of `TransStatus`, as in `Payment_Models_Data_ExternalThreeDsData`.
///
/// First in SpecVersion
/// [1.46](https://saferpay.github.io/jsonapi/1.46/#Payment_Models_Data_ExternalThreeDsData).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransStatus {
    /// The payer was authenticated successfully.
    ///
    /// `Y`
    Y,

    /// The authentication was attempted, and there is proof of the attempt.
    ///
    /// `A`
    A,

    /// The authentication could not be performed, for technical or other reasons.
    ///
    /// `U`
    U,

    /// Informational only: you requested no challenge, and the issuer acknowledged it.
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
