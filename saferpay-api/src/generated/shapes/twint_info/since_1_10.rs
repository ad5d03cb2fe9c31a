// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;

/// The details from TWINT about the token that can be used to charge the payer.
///
/// The container `Payment_Models_Data_TwintInfo`.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_Models_Data_TwintInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct TwintInfo {
    /// The date until which the TWINT token is valid.
    ///
    /// `CertificateExpirationDate`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2019-11-08T12:29:37.000+01:00`
    pub certificate_expiration_date: Option<DateTime>,
}

impl TwintInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `CertificateExpirationDate`. The date until which the TWINT token is valid.
    #[must_use]
    pub fn with_certificate_expiration_date(
        mut self,
        certificate_expiration_date: impl Into<DateTime>,
    ) -> Self {
        self.certificate_expiration_date = Some(certificate_expiration_date.into());
        self
    }
}

saferpay_runtime::impl_record!(TwintInfo {
    0 certificate_expiration_date: expected "CertificateExpirationDate" date_time(),
});
