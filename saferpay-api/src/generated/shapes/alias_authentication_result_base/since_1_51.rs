// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::alias_authentication_type::since_1_51::AliasAuthenticationType;

/// How the cardholder was authenticated when a payment also stored an alias.
///
/// The container `Payment_Models_Data_AliasAuthenticationResultBase`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_AliasAuthenticationResultBase).
#[non_exhaustive]
pub struct AliasAuthenticationResultBase {
    /// Whether strong customer authentication was completed.
    ///
    /// `AuthenticationType` tells what took place instead.
    ///
    /// `Authenticated`. True or false, mandatory.
    pub authenticated: bool,

    /// By which means the cardholder was authenticated, if at all.
    ///
    /// Where the card is stored for payments without the payer, European rules ask for
    /// `STRONG_CUSTOMER_AUTHENTICATION` at this point.
    ///
    /// `AuthenticationType`. [`AliasAuthenticationType`], mandatory.
    ///
    /// Example: `STRONG_CUSTOMER_AUTHENTICATION`
    pub authentication_type: AliasAuthenticationType,

    /// More about the outcome, for people; its wording may change, so decide nothing by it.
    ///
    /// `Message`. Text, optional.
    ///
    /// Example: `cardholder authentication with 3DSv2 successful.`
    pub message: Option<String>,
}

impl AliasAuthenticationResultBase {
    /// Makes one of what is mandatory.
    ///
    /// - `authenticated`: Whether strong customer authentication was completed.
    /// - `authentication_type`: By which means the cardholder was authenticated, if at all.
    #[inline]
    #[must_use]
    pub fn new(
        authenticated: bool,
        authentication_type: AliasAuthenticationType,
    ) -> Self {
        Self {
            authenticated,
            authentication_type,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Message`. More about the outcome, for people; its wording may change, so decide nothing
    /// by it.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

saferpay_runtime::impl_record!(AliasAuthenticationResultBase {
    0 authenticated: mandatory "Authenticated",
    1 authentication_type: mandatory "AuthenticationType",
    2 message: optional "Message",
});
