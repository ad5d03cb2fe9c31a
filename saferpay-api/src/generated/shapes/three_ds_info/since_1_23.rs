// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::authentication_type::since_1_22::AuthenticationType;

/// The result of the 3-D Secure authentication of the payer.
///
/// The container `Payment_Models_Data_ThreeDsInfo`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_Models_Data_ThreeDsInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct ThreeDsInfo {
    /// Whether the payer was authenticated.
    ///
    /// Authentication does not imply a liability shift, and there can be a liability shift without
    /// authentication: check the liability separately.
    ///
    /// `Authenticated`. True or false, mandatory, and `None` if a response lacks it.
    pub authenticated: Option<bool>,

    /// Whether the liability shifts to the issuer, according to 3-D Secure.
    ///
    /// The issuer can deny the shift in the authorization even if the payer was authenticated. You may
    /// still capture; the specification recommends that you cancel instead.
    ///
    /// `LiabilityShift`. True or false, mandatory, and `None` if a response lacks it.
    pub liability_shift: Option<bool>,

    /// The ID of the authentication, for inquiries to the acquirer or Saferpay.
    ///
    /// `Xid`. Text, mandatory, and `None` if a response lacks it. Secret: `Debug` masks it.
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

    /// How the payer was authenticated: by a challenge, in the background, by an attempt only, or not
    /// at all.
    ///
    /// `AuthenticationType`. [`AuthenticationType`], optional.
    ///
    /// Example: `StrongCustomerAuthentication`
    pub authentication_type: Option<AuthenticationType>,
}

impl ThreeDsInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Authenticated`. Whether the payer was authenticated.
    #[inline]
    #[must_use]
    pub fn with_authenticated(mut self, authenticated: bool) -> Self {
        self.authenticated = Some(authenticated);
        self
    }

    /// Sets `LiabilityShift`. Whether the liability shifts to the issuer, according to 3-D Secure.
    #[inline]
    #[must_use]
    pub fn with_liability_shift(mut self, liability_shift: bool) -> Self {
        self.liability_shift = Some(liability_shift);
        self
    }

    /// Sets `Xid`. The ID of the authentication, for inquiries to the acquirer or Saferpay.
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

    /// Sets `AuthenticationType`. How the payer was authenticated: by a challenge, in the background,
    /// by an attempt only, or not at all.
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
    2 xid: expected secret "Xid",
    3 version: optional "Version",
    4 authentication_type: optional "AuthenticationType",
});
