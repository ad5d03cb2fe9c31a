// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::alias_authentication_outcome::since_1_16::AliasAuthenticationOutcome;

/// How the cardholder was authenticated while the alias was stored.
///
/// The container `Payment_Models_Data_AliasAuthenticationResult`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasAuthenticationResult).
#[non_exhaustive]
pub struct AliasAuthenticationResult {
    /// Whether the cardholder was authenticated.
    ///
    /// `Authenticated` and `AuthenticationType` took its place in SpecVersion 1.51.
    ///
    /// `Result`. [`AliasAuthenticationOutcome`], mandatory.
    pub result: AliasAuthenticationOutcome,

    /// More about the outcome, for people; its wording may change, so decide nothing by it.
    ///
    /// `Message`. Text, mandatory.
    ///
    /// Example: `Card holder authentication with 3DSv2 successful.`
    pub message: String,

    /// The id of the 3-D Secure process, for questions to Saferpay or the bank.
    ///
    /// `Xid`. Text, optional.
    ///
    /// Example: `1ef5b3db-3b97-47df-8272-320d0bd18ab5`
    pub xid: Option<String>,
}

impl AliasAuthenticationResult {
    /// Makes one of what is mandatory.
    ///
    /// - `result`: Whether the cardholder was authenticated.
    /// - `message`: More about the outcome, for people; its wording may change, so decide nothing by
    ///   it.
    #[must_use]
    pub fn new(result: AliasAuthenticationOutcome, message: impl Into<String>) -> Self {
        Self {
            result,
            message: message.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Xid`. The id of the 3-D Secure process, for questions to Saferpay or the bank.
    #[must_use]
    pub fn with_xid(mut self, xid: impl Into<String>) -> Self {
        self.xid = Some(xid.into());
        self
    }
}

saferpay_runtime::impl_record!(AliasAuthenticationResult {
    0 result: mandatory "Result",
    1 message: mandatory "Message",
    2 xid: optional "Xid",
});
