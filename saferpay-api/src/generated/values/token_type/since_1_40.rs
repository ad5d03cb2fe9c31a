// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The issuer of the network token: a wallet or the token service of a card scheme.
///
/// The values of `TokenType`, as in `Payment_Models_Data_SchemeToken`.
///
/// First in SpecVersion
/// [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_Models_Data_SchemeToken).
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

    /// The token comes from Mastercard's own token service; only with Worldline as the acquirer.
    ///
    /// `MDES`
    Mdes,

    /// The token comes from Visa's own token service; only with Worldline as the acquirer.
    ///
    /// `VTS`
    Vts,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TokenType {
    Applepay: "APPLEPAY",
    Googlepay: "GOOGLEPAY",
    Samsungpay: "SAMSUNGPAY",
    Clicktopay: "CLICKTOPAY",
    Other: "OTHER",
    Mdes: "MDES",
    Vts: "VTS",
});
