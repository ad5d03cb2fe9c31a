// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How the cardholder was authenticated while the alias was stored.
///
/// The values of `AuthenticationType`, as in `Payment_Models_Data_AliasAuthenticationResult`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_AliasAuthenticationResult).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AliasAuthenticationType {
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
    /// `ATTEMPT`
    Attempt,

    /// Saferpay does not know how the cardholder was authenticated.
    ///
    /// The specification does not explain this value.
    ///
    /// `UNSPECIFIED`
    Unspecified,

    /// There was no authentication.
    ///
    /// `NONE`
    None,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasAuthenticationType {
    StrongCustomerAuthentication: "STRONG_CUSTOMER_AUTHENTICATION",
    Frictionless: "FRICTIONLESS",
    Attempt: "ATTEMPT",
    Unspecified: "UNSPECIFIED",
    None: "NONE",
});
