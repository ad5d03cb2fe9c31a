// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::authentication_type::since_1_30::AuthenticationType;

/// How the authentication of the payer by 3-D Secure went.
///
/// The container `Payment_Models_Data_ThreeDsInfo`.
///
/// First in SpecVersion
/// [1.35](https://saferpay.github.io/jsonapi/1.35/#Payment_Models_Data_ThreeDsInfo).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsInfo {
    /// Whether the payer proved who they are.
    ///
    /// It is possible that they did and the liability is not shifted, or the other way round: who
    /// bears the risk is told apart from this.
    ///
    /// `Authenticated`. True or false, mandatory.
    pub authenticated: bool,

    /// The id of the authentication, to name it when you ask the acquirer or Saferpay about it.
    ///
    /// `Xid`. Text, mandatory.
    ///
    /// Example: `ARkvCgk5Y1t/BDFFXkUPGX9DUgs= for 3D Secure version 1 /
    /// 1ef5b3db-3b97-47df-8272-320d0bd18ab5 for 3D Secure version 2`
    pub xid: String,

    /// The version of 3-D Secure that was used.
    ///
    /// `Version`. Text, optional.
    ///
    /// Example: `2`
    pub version: Option<String>,

    /// How the payer was authenticated: actively, silently, tried only, or not at all.
    ///
    /// `AuthenticationType`. [`AuthenticationType`], optional.
    ///
    /// Example: `StrongCustomerAuthentication`
    pub authentication_type: Option<AuthenticationType>,
}

impl ThreeDsInfo {
    /// Makes one of what is mandatory.
    ///
    /// - `authenticated`: Whether the payer proved who they are.
    /// - `xid`: The id of the authentication, to name it when you ask the acquirer or Saferpay about
    ///   it.
    #[must_use]
    pub fn new(authenticated: bool, xid: impl Into<String>) -> Self {
        Self {
            authenticated,
            xid: xid.into(),
            ..Record::blank()
        }
    }

    /// Sets `Version`. The version of 3-D Secure that was used.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `AuthenticationType`. How the payer was authenticated: actively, silently, tried only, or
    /// not at all.
    #[must_use]
    pub fn with_authentication_type(
        mut self,
        authentication_type: AuthenticationType,
    ) -> Self {
        self.authentication_type = Some(authentication_type);
        self
    }
}

impl Record for ThreeDsInfo {
    const NAME: &'static str = "ThreeDsInfo";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Authenticated"),
        Field::mandatory("Xid"),
        Field::optional("Version"),
        Field::optional("AuthenticationType"),
    ];

    fn blank() -> Self {
        Self {
            authenticated: Blank::blank(),
            xid: Blank::blank(),
            version: Blank::blank(),
            authentication_type: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.authenticated.slot(),
            1 => self.xid.slot(),
            2 => self.version.slot(),
            3 => self.authentication_type.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.authenticated.view(),
            1 => self.xid.view(),
            2 => self.version.view(),
            3 => self.authentication_type.view(),
            _ => View::Absent,
        }
    }
}

record!(ThreeDsInfo);
