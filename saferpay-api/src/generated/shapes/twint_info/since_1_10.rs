// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;

/// What TWINT tells about the token by which the payer can be charged.
///
/// The container `Payment_Models_Data_TwintInfo`.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_Models_Data_TwintInfo).
#[non_exhaustive]
pub struct TwintInfo {
    /// Until when that token is good.
    ///
    /// `CertificateExpirationDate`. Date, mandatory.
    ///
    /// Example: `2019-11-08T12:29:37.000+01:00`
    pub certificate_expiration_date: DateTime,
}

impl TwintInfo {
    /// Makes one of what is mandatory.
    ///
    /// - `certificate_expiration_date`: Until when that token is good.
    #[must_use]
    pub fn new(certificate_expiration_date: impl Into<DateTime>) -> Self {
        Self {
            certificate_expiration_date: certificate_expiration_date.into(),
        }
    }
}

saferpay_runtime::impl_record!(TwintInfo {
    0 certificate_expiration_date: mandatory "CertificateExpirationDate" date_time(),
});
