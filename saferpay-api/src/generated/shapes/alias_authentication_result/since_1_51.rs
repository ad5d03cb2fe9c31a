// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::alias_authentication_type::since_1_51::AliasAuthenticationType;

/// How the cardholder was authenticated while the alias was stored.
///
/// The container `Payment_Models_Data_AliasAuthenticationResult`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_AliasAuthenticationResult).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AliasAuthenticationResult {
    /// Whether strong customer authentication was completed.
    ///
    /// `AuthenticationType` tells what took place instead.
    ///
    /// `Authenticated`. True or false, optional.
    pub authenticated: Option<bool>,

    /// By which means the cardholder was authenticated, if at all.
    ///
    /// Where the card is stored for payments without the payer, European rules ask for
    /// `STRONG_CUSTOMER_AUTHENTICATION` at this point.
    ///
    /// `AuthenticationType`. [`AliasAuthenticationType`], optional.
    ///
    /// Example: `STRONG_CUSTOMER_AUTHENTICATION`
    pub authentication_type: Option<AliasAuthenticationType>,

    /// More about the outcome, for people; its wording may change, so decide nothing by it.
    ///
    /// `Message`. Text, optional.
    ///
    /// Example: `cardholder authentication with 3DSv2 successful.`
    pub message: Option<String>,
}

impl AliasAuthenticationResult {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Authenticated`. Whether strong customer authentication was completed.
    #[must_use]
    pub fn with_authenticated(mut self, authenticated: bool) -> Self {
        self.authenticated = Some(authenticated);
        self
    }

    /// Sets `AuthenticationType`. By which means the cardholder was authenticated, if at all.
    #[must_use]
    pub fn with_authentication_type(
        mut self,
        authentication_type: AliasAuthenticationType,
    ) -> Self {
        self.authentication_type = Some(authentication_type);
        self
    }

    /// Sets `Message`. More about the outcome, for people; its wording may change, so decide nothing
    /// by it.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Record for AliasAuthenticationResult {
    const NAME: &'static str = "AliasAuthenticationResult";

    const FIELDS: &'static [Field] = &[
        Field::optional("Authenticated"),
        Field::optional("AuthenticationType"),
        Field::optional("Message"),
    ];

    fn blank() -> Self {
        Self {
            authenticated: Blank::blank(),
            authentication_type: Blank::blank(),
            message: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.authenticated.slot(),
            1 => self.authentication_type.slot(),
            2 => self.message.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.authenticated.view(),
            1 => self.authentication_type.view(),
            2 => self.message.view(),
            _ => View::Absent,
        }
    }
}

record!(AliasAuthenticationResult);
