// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How the cardholder was authenticated with 3-D Secure.
///
/// The values of `AuthenticationType`, as in `Payment_Models_Data_ThreeDsInfo`.
///
/// First in SpecVersion
/// [1.30](https://saferpay.github.io/jsonapi/1.30/#Payment_Models_Data_ThreeDsInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthenticationType {
    /// The cardholder completed a challenge, such as entering a code or confirming in an app.
    ///
    /// `STRONG_CUSTOMER_AUTHENTICATION`
    StrongCustomerAuthentication,

    /// The issuer authenticated the cardholder without any interaction.
    ///
    /// `FRICTIONLESS`
    Frictionless,

    /// Authentication was attempted, but the issuer could not perform it.
    ///
    /// The liability can shift nevertheless; see `LiabilityInfo`.
    ///
    /// `ATTEMPT`
    Attempt,

    /// An exemption from strong authentication was used.
    ///
    /// The party that requests an exemption usually remains liable.
    ///
    /// `EXEMPTION`
    Exemption,

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
    Exemption: "EXEMPTION",
    None: "NONE",
});
