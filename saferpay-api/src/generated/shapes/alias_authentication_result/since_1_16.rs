// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::alias_authentication_outcome::since_1_16::AliasAuthenticationOutcome;

/// How the cardholder was authenticated while the alias was stored.
///
/// The container `Payment_Models_Data_AliasAuthenticationResult`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasAuthenticationResult).
#[derive(Default)]
#[non_exhaustive]
pub struct AliasAuthenticationResult {
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

    /// The ID of the 3-D Secure transaction, for inquiries to Saferpay or the bank.
    ///
    /// `Xid`. Text, optional. Secret: `Debug` masks it.
    ///
    /// Example: `1ef5b3db-3b97-47df-8272-320d0bd18ab5`
    pub xid: Option<String>,
}

impl AliasAuthenticationResult {
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

    /// Sets `Xid`. The ID of the 3-D Secure transaction, for inquiries to Saferpay or the bank.
    #[must_use]
    pub fn with_xid(mut self, xid: impl Into<String>) -> Self {
        self.xid = Some(xid.into());
        self
    }
}

saferpay_runtime::impl_record!(AliasAuthenticationResult {
    0 result: expected "Result",
    1 message: expected "Message",
    2 xid: optional secret "Xid",
});
