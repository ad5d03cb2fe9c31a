// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::alias_authentication_type::since_1_51::AliasAuthenticationType;

/// The container `Payment_Models_Data_AliasAuthenticationResult`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_AliasAuthenticationResult).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AliasAuthenticationResult {
    /// `Authenticated`. True or false, optional.
    pub authenticated: Option<bool>,

    /// `AuthenticationType`. [`AliasAuthenticationType`], optional.
    ///
    /// Example: `STRONG_CUSTOMER_AUTHENTICATION`
    pub authentication_type: Option<AliasAuthenticationType>,

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

    /// Sets `Authenticated`.
    #[must_use]
    pub fn with_authenticated(mut self, authenticated: bool) -> Self {
        self.authenticated = Some(authenticated);
        self
    }

    /// Sets `AuthenticationType`.
    #[must_use]
    pub fn with_authentication_type(
        mut self,
        authentication_type: AliasAuthenticationType,
    ) -> Self {
        self.authentication_type = Some(authentication_type);
        self
    }

    /// Sets `Message`.
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
