// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::alias_authentication_outcome::since_1_16::AliasAuthenticationOutcome;

/// How the cardholder was authenticated when a payment also stored an alias.
///
/// The container `Payment_Models_Data_AliasAuthenticationResultBase`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasAuthenticationResultBase).
#[derive(Default)]
#[non_exhaustive]
pub struct AliasAuthenticationResultBase {
    /// Whether the cardholder was authenticated.
    ///
    /// SpecVersion 1.51 replaces this field with a flag and the type of authentication.
    ///
    /// `Result`. [`AliasAuthenticationOutcome`], mandatory, and `None` if a response lacks it.
    pub result: Option<AliasAuthenticationOutcome>,

    /// Details about the result, for people; do not base logic on it, because the wording can change.
    ///
    /// `Message`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `Card holder authentication with 3DSv2 successful.`
    pub message: Option<String>,
}

impl AliasAuthenticationResultBase {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Result`. Whether the cardholder was authenticated.
    #[inline]
    #[must_use]
    pub fn with_result(mut self, result: AliasAuthenticationOutcome) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets `Message`. Details about the result, for people; do not base logic on it, because the
    /// wording can change.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

saferpay_runtime::impl_record!(AliasAuthenticationResultBase {
    0 result: expected "Result",
    1 message: expected "Message",
});
