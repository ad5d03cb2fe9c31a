// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Who gave out the token of the card scheme.
///
/// The values of `TokenType`, as in `Payment_Models_Data_SchemeToken`.
///
/// First in SpecVersion
/// [1.37](https://saferpay.github.io/jsonapi/1.37/#Payment_Models_Data_SchemeToken).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// Apple Pay.
    ///
    /// `APPLEPAY`
    Applepay,

    /// Google Pay.
    ///
    /// `GOOGLEPAY`
    Googlepay,

    /// Samsung Pay.
    ///
    /// `SAMSUNGPAY`
    Samsungpay,

    /// Click to Pay, the common wallet of the card schemes.
    ///
    /// `CLICKTOPAY`
    Clicktopay,

    /// Another source than those named here.
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
