// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::authentication_type::since_1_30::AuthenticationType;

/// The container `Payment_Models_Data_ThreeDsInfo`.
///
/// First in SpecVersion
/// [1.30](https://saferpay.github.io/jsonapi/1.30/#Payment_Models_Data_ThreeDsInfo).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsInfo {
    /// `Authenticated`. True or false, mandatory.
    pub authenticated: bool,

    /// `LiabilityShift`. True or false, mandatory.
    pub liability_shift: bool,

    /// `Xid`. Text, mandatory.
    ///
    /// Example: `ARkvCgk5Y1t/BDFFXkUPGX9DUgs= for 3D Secure version 1 /
    /// 1ef5b3db-3b97-47df-8272-320d0bd18ab5 for 3D Secure version 2`
    pub xid: String,

    /// `Version`. Text, optional.
    ///
    /// Example: `2`
    pub version: Option<String>,

    /// `AuthenticationType`. [`AuthenticationType`], optional.
    ///
    /// Example: `StrongCustomerAuthentication`
    pub authentication_type: Option<AuthenticationType>,
}

impl ThreeDsInfo {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        authenticated: bool,
        liability_shift: bool,
        xid: impl Into<String>,
    ) -> Self {
        Self {
            authenticated,
            liability_shift,
            xid: xid.into(),
            ..Record::blank()
        }
    }

    /// Sets `Version`.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `AuthenticationType`.
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
        Field::mandatory("LiabilityShift"),
        Field::mandatory("Xid"),
        Field::optional("Version"),
        Field::optional("AuthenticationType"),
    ];

    fn blank() -> Self {
        Self {
            authenticated: Blank::blank(),
            liability_shift: Blank::blank(),
            xid: Blank::blank(),
            version: Blank::blank(),
            authentication_type: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.authenticated.slot(),
            1 => self.liability_shift.slot(),
            2 => self.xid.slot(),
            3 => self.version.slot(),
            4 => self.authentication_type.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.authenticated.view(),
            1 => self.liability_shift.view(),
            2 => self.xid.view(),
            3 => self.version.view(),
            4 => self.authentication_type.view(),
            _ => View::Absent,
        }
    }
}

record!(ThreeDsInfo);
