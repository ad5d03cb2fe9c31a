// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How the request for a token of the card scheme ended.
///
/// The values of `Status`, as in `Payment_Models_SecureCardData_Tokenization_TokenizationInfo`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_SecureCardData_Tokenization_TokenizationInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenizationStatus {
    /// There is a token.
    ///
    /// `SUCCESSFUL`
    Successful,

    /// It did not work, for a reason that the answer does not tell.
    ///
    /// `FAILED`
    Failed,

    /// The card's scheme gives out no tokens here.
    ///
    /// `SCHEME_NOT_SUPPORTED`
    SchemeNotSupported,

    /// Your acquirer does not take tokens.
    ///
    /// `ACQUIRER_NOT_SUPPORTED`
    AcquirerNotSupported,

    /// No token was asked for.
    ///
    /// `NOT_PERFORMED`
    NotPerformed,

    /// The card scheme refused to give out a token for this card.
    ///
    /// `DENIED_BY_SCHEME`
    DeniedByScheme,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TokenizationStatus {
    Successful: "SUCCESSFUL",
    Failed: "FAILED",
    SchemeNotSupported: "SCHEME_NOT_SUPPORTED",
    AcquirerNotSupported: "ACQUIRER_NOT_SUPPORTED",
    NotPerformed: "NOT_PERFORMED",
    DeniedByScheme: "DENIED_BY_SCHEME",
});
