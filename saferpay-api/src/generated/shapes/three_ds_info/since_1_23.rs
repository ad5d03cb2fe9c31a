// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::authentication_type::since_1_22::AuthenticationType;

/// How the authentication of the payer by 3-D Secure went.
///
/// The container `Payment_Models_Data_ThreeDsInfo`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_Models_Data_ThreeDsInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct ThreeDsInfo {
    /// Whether the payer proved who they are.
    ///
    /// It is possible that they did and the liability is not shifted, or the other way round: who
    /// bears the risk is told apart from this.
    ///
    /// `Authenticated`. True or false, mandatory, and `None` if a response lacks it.
    pub authenticated: Option<bool>,

    /// Whether the issuer takes over the risk of a dispute, as 3-D Secure has it.
    ///
    /// The issuer may refuse in the authorization, even when the payer was authenticated. You may
    /// capture nevertheless; the pages advise to cancel instead.
    ///
    /// `LiabilityShift`. True or false, mandatory, and `None` if a response lacks it.
    pub liability_shift: Option<bool>,

    /// The id of the authentication, to name it when you ask the acquirer or Saferpay about it.
    ///
    /// `Xid`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `ARkvCgk5Y1t/BDFFXkUPGX9DUgs= for 3D Secure version 1 /
    /// 1ef5b3db-3b97-47df-8272-320d0bd18ab5 for 3D Secure version 2`
    pub xid: Option<String>,

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
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Authenticated`. Whether the payer proved who they are.
    #[inline]
    #[must_use]
    pub fn with_authenticated(mut self, authenticated: bool) -> Self {
        self.authenticated = Some(authenticated);
        self
    }

    /// Sets `LiabilityShift`. Whether the issuer takes over the risk of a dispute, as 3-D Secure has
    /// it.
    #[inline]
    #[must_use]
    pub fn with_liability_shift(mut self, liability_shift: bool) -> Self {
        self.liability_shift = Some(liability_shift);
        self
    }

    /// Sets `Xid`. The id of the authentication, to name it when you ask the acquirer or Saferpay
    /// about it.
    #[must_use]
    pub fn with_xid(mut self, xid: impl Into<String>) -> Self {
        self.xid = Some(xid.into());
        self
    }

    /// Sets `Version`. The version of 3-D Secure that was used.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `AuthenticationType`. How the payer was authenticated: actively, silently, tried only, or
    /// not at all.
    #[inline]
    #[must_use]
    pub fn with_authentication_type(
        mut self,
        authentication_type: AuthenticationType,
    ) -> Self {
        self.authentication_type = Some(authentication_type);
        self
    }
}

saferpay_runtime::impl_record!(ThreeDsInfo {
    0 authenticated: expected "Authenticated",
    1 liability_shift: expected "LiabilityShift",
    2 xid: expected "Xid",
    3 version: optional "Version",
    4 authentication_type: optional "AuthenticationType",
});
