// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The issuer of the network token: a wallet or the token service of a card scheme.
///
/// The values of `TokenType`, as in `Payment_Models_Data_SchemeToken`.
///
/// First in SpecVersion
/// [1.37](https://saferpay.github.io/jsonapi/1.37/#Payment_Models_Data_SchemeToken).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// The token comes from Apple Pay.
    ///
    /// `APPLEPAY`
    Applepay,

    /// The token comes from Google Pay.
    ///
    /// `GOOGLEPAY`
    Googlepay,

    /// The token comes from Samsung Pay.
    ///
    /// `SAMSUNGPAY`
    Samsungpay,

    /// The token comes from Click to Pay, the common wallet of the card schemes.
    ///
    /// `CLICKTOPAY`
    Clicktopay,

    /// The token comes from a source that this list does not include.
    ///
    /// `OTHER`
    Other,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TokenType {
    Applepay: "APPLEPAY",
    Googlepay: "GOOGLEPAY",
    Samsungpay: "SAMSUNGPAY",
    Clicktopay: "CLICKTOPAY",
    Other: "OTHER",
});
