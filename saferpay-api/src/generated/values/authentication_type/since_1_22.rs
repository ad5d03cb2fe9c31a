// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How the cardholder was authenticated by 3-D Secure.
///
/// The values of `AuthenticationType`, as in `Payment_Models_Data_ThreeDsInfo`.
///
/// First in SpecVersion
/// [1.22](https://saferpay.github.io/jsonapi/1.22/#Payment_Models_Data_ThreeDsInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthenticationType {
    /// The cardholder passed a challenge, such as a code or the approval in an app.
    ///
    /// `STRONG_CUSTOMER_AUTHENTICATION`
    StrongCustomerAuthentication,

    /// The issuer was content without asking the cardholder anything.
    ///
    /// `FRICTIONLESS`
    Frictionless,

    /// Authentication was tried, but the issuer could not carry it out.
    ///
    /// Liability may shift all the same; `LiabilityInfo` tells.
    ///
    /// `ATTEMPT`
    Attempt,

    /// There was no authentication.
    ///
    /// `NONE`
    None,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AuthenticationType {
    StrongCustomerAuthentication: "STRONG_CUSTOMER_AUTHENTICATION",
    Frictionless: "FRICTIONLESS",
    Attempt: "ATTEMPT",
    None: "NONE",
});
