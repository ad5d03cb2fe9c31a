// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::alias_authentication_type::since_1_51::AliasAuthenticationType;

/// How the cardholder was authenticated when a payment also stored an alias.
///
/// The container `Payment_Models_Data_AliasAuthenticationResultBase`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_AliasAuthenticationResultBase).
#[derive(Default)]
#[non_exhaustive]
pub struct AliasAuthenticationResultBase {
    /// Whether strong customer authentication was completed.
    ///
    /// `AuthenticationType` shows how the cardholder was authenticated.
    ///
    /// `Authenticated`. True or false, mandatory, and `None` if a response lacks it.
    pub authenticated: Option<bool>,

    /// The method by which the cardholder was authenticated, if any.
    ///
    /// If the card is stored for payments without the payer, European rules require
    /// `STRONG_CUSTOMER_AUTHENTICATION` at this point.
    ///
    /// `AuthenticationType`. [`AliasAuthenticationType`], mandatory, and `None` if a response lacks
    /// it.
    ///
    /// Example: `STRONG_CUSTOMER_AUTHENTICATION`
    pub authentication_type: Option<AliasAuthenticationType>,

    /// Details about the result, for people; do not base logic on it, because the wording can change.
    ///
    /// `Message`. Text, optional.
    ///
    /// Example: `cardholder authentication with 3DSv2 successful.`
    pub message: Option<String>,
}

impl AliasAuthenticationResultBase {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Authenticated`. Whether strong customer authentication was completed.
    #[inline]
    #[must_use]
    pub fn with_authenticated(mut self, authenticated: bool) -> Self {
        self.authenticated = Some(authenticated);
        self
    }

    /// Sets `AuthenticationType`. The method by which the cardholder was authenticated, if any.
    #[inline]
    #[must_use]
    pub fn with_authentication_type(
        mut self,
        authentication_type: AliasAuthenticationType,
    ) -> Self {
        self.authentication_type = Some(authentication_type);
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
    0 authenticated: expected "Authenticated",
    1 authentication_type: expected "AuthenticationType",
    2 message: optional "Message",
});
