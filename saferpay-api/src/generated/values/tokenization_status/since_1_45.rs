// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The result of the request for a network token.
///
/// The values of `Status`, as in `Payment_Models_SecureCardData_Tokenization_TokenizationInfo`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_SecureCardData_Tokenization_TokenizationInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenizationStatus {
    /// The card scheme issued a network token.
    ///
    /// `SUCCESSFUL`
    Successful,

    /// The tokenization failed; the response does not contain the reason.
    ///
    /// `FAILED`
    Failed,

    /// The card scheme does not issue network tokens here.
    ///
    /// `SCHEME_NOT_SUPPORTED`
    SchemeNotSupported,

    /// Your acquirer does not support network tokens.
    ///
    /// `ACQUIRER_NOT_SUPPORTED`
    AcquirerNotSupported,

    /// No network token was requested.
    ///
    /// `NOT_PERFORMED`
    NotPerformed,

    /// The card scheme refused to issue a network token for this card.
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
