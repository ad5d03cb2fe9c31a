// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::alias_authentication_outcome::since_1_16::AliasAuthenticationOutcome;

/// How the cardholder was authenticated when a payment also stored an alias.
///
/// The container `Payment_Models_Data_AliasAuthenticationResultBase`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasAuthenticationResultBase).
#[non_exhaustive]
pub struct AliasAuthenticationResultBase {
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
}

impl AliasAuthenticationResultBase {
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
        }
    }
}

saferpay_runtime::impl_record!(AliasAuthenticationResultBase {
    0 result: mandatory "Result",
    1 message: mandatory "Message",
});
