//! The TLS alerts with which a server rejects a client certificate.

use std::fmt;

/// An alert about the client certificate, as RFC 8446 names it.
///
/// `DecryptError` is one of them: a signature in the handshake is wrong, as of a certificate from
/// an issuer that has only the name of a trusted one.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(feature = "_rustls"), allow(dead_code, reason = "other libraries do not show alerts"))]
pub(in crate::transport) enum CertificateAlert {
    BadCertificate,
    UnsupportedCertificate,
    CertificateRevoked,
    CertificateExpired,
    CertificateUnknown,
    UnknownCA,
    AccessDenied,
    DecryptError,
    CertificateRequired,
}

impl fmt::Display for CertificateAlert {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::BadCertificate => "the server does not accept the client certificate",
            Self::UnsupportedCertificate => "the server does not support this kind of client certificate",
            Self::CertificateRevoked => "the client certificate was revoked",
            Self::CertificateExpired => "the client certificate has expired",
            Self::CertificateUnknown => "the server does not know the client certificate",
            Self::UnknownCA => "the server does not trust the issuer of the client certificate",
            Self::AccessDenied => "the server denies access to the client certificate",
            Self::DecryptError => "the server could not verify a signature of the client certificate",
            Self::CertificateRequired => "the server requires a client certificate",
        })?;
        write!(formatter, " (TLS alert {self:?})")
    }
}
