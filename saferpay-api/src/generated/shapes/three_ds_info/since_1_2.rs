// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The result of the 3-D Secure authentication of the payer.
///
/// The container `Payment_Models_Data_ThreeDsInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_ThreeDsInfo).
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
    /// Example: `ARkvCgk5Y1t/BDFFXkUPGX9DUgs=`
    pub xid: Option<String>,

    /// The issuer's proof of authentication; only for the first version of 3-D Secure.
    ///
    /// SpecVersion 1.23 removes this field.
    #[cfg_attr(
        feature = "_ge_1_11",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
                feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
                feature = "v1_10",
            ),
            doc = "Since 1.11:",
        ),
        doc = "The changelog says that 1.11 already removed it, but the tables still list it.",
    )]
    ///
    /// `VerificationValue`. Text, optional. Secret: `Debug` masks it.
    ///
    /// Example: `AAABBIIFmAAAAAAAAAAAAAAAAAA=`
    pub verification_value: Option<String>,
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

    /// Sets `VerificationValue`. The issuer's proof of authentication; only for the first version of
    /// 3-D Secure.
    #[must_use]
    pub fn with_verification_value(
        mut self,
        verification_value: impl Into<String>,
    ) -> Self {
        self.verification_value = Some(verification_value.into());
        self
    }
}

saferpay_runtime::impl_record!(ThreeDsInfo {
    0 authenticated: expected "Authenticated",
    1 liability_shift: expected "LiabilityShift",
    2 xid: expected secret "Xid",
    3 verification_value: optional secret "VerificationValue",
});
