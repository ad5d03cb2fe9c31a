//! What an error of the HTTP client says about the request: whether it was sent, and whether
//! sending it again can help.

use std::error::Error;
use std::{fmt, io, iter};

use hyper_util::client::legacy;
use rustls::{AlertDescription, CertificateError};

use super::TransportError;

/// The server rejected the client certificate, or its absence, before it read a request.
#[derive(Debug)]
pub(super) struct CertificateRejected {
    alert: AlertDescription,
}

impl fmt::Display for CertificateRejected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.alert {
            AlertDescription::CertificateRequired => "the server requires a client certificate",
            AlertDescription::CertificateExpired => "the client certificate has expired",
            AlertDescription::CertificateRevoked => "the client certificate was revoked",
            AlertDescription::UnknownCA => "the server does not trust the issuer of the client certificate",
            AlertDescription::CertificateUnknown => "the server does not know the client certificate",
            AlertDescription::UnsupportedCertificate => {
                "the server does not support this kind of client certificate"
            }
            AlertDescription::DecryptError => {
                "the server could not verify a signature of the client certificate"
            }
            AlertDescription::AccessDenied => "the server denies access to the client certificate",
            _ => "the server does not accept the client certificate",
        })?;
        write!(formatter, " (TLS alert {:?})", self.alert)
    }
}

impl Error for CertificateRejected {}

/// The error for an alert that arrived before the server read a request, if it is about the client
/// certificate.
pub(super) fn certificate_rejected(alert: AlertDescription) -> Option<io::Error> {
    let rejected = CertificateRejected { alert };
    is_about_the_certificate(alert).then(|| io::Error::new(io::ErrorKind::InvalidData, rejected))
}

/// The error of a TLS handshake.
pub(super) fn of_handshake(error: io::Error) -> io::Error {
    let alert = causes(&error).find_map(|cause| match cause.downcast_ref() {
        Some(rustls::Error::AlertReceived(alert)) => Some(*alert),
        _ => None,
    });
    alert.and_then(certificate_rejected).unwrap_or(error)
}

/// Whether the server rejected the client certificate.
pub(super) fn is_certificate_rejected(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(<dyn Error + 'static>::is::<CertificateRejected>)
}

/// Classifies the error of a request whose response has not started.
///
/// Connect errors come from DNS, TCP, a proxy that opens no tunnel, the TLS handshake, or the
/// connect timeout. All of these happen before the request is passed to the connection, and rustls
/// sends no early data, so no byte of the request was written. Everything else counts as sent,
/// including a pooled connection that turns out to be closed; only a [`CertificateRejected`] shows
/// that the server did not read the request.
///
/// hyper-util takes another connection if a pooled one closes before it has dequeued the request.
/// This is not a retry, because nothing of the request was encoded yet. It never resends a request
/// that was started.
pub(super) fn of_request(error: legacy::Error) -> TransportError {
    let was_not_sent = error.is_connect() || is_certificate_rejected(&error);
    let is_permanent = causes(&error).any(is_permanent);
    match (was_not_sent, is_permanent) {
        (true, true) => TransportError::not_sent(error).permanent(),
        (true, false) => TransportError::not_sent(error),
        (false, _) => TransportError::outcome_unknown(error),
    }
}

/// Whether every attempt fails like this, until someone changes a certificate or a setting.
fn is_permanent(cause: &(dyn Error + 'static)) -> bool {
    cause.is::<CertificateRejected>()
        || match cause.downcast_ref() {
            // The revocation list may be available later.
            Some(rustls::Error::InvalidCertificate(
                CertificateError::UnknownRevocationStatus
                | CertificateError::ExpiredRevocationList
                | CertificateError::ExpiredRevocationListContext { .. },
            )) => false,
            Some(
                rustls::Error::InvalidCertificate(_)
                // Under TLS 1.2, many servers reject a missing client certificate like this.
                | rustls::Error::AlertReceived(
                    AlertDescription::HandshakeFailure | AlertDescription::ProtocolVersion,
                )
                | rustls::Error::PeerIncompatible(_),
            ) => true,
            _ => false,
        }
}

/// The alerts with which a server rejects a client certificate.
///
/// `decrypt_error` is one of them: a signature in the handshake is wrong, as of a certificate from an
/// issuer that has only the name of a trusted one.
const fn is_about_the_certificate(alert: AlertDescription) -> bool {
    matches!(
        alert,
        AlertDescription::BadCertificate
            | AlertDescription::UnsupportedCertificate
            | AlertDescription::CertificateRevoked
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateUnknown
            | AlertDescription::UnknownCA
            | AlertDescription::AccessDenied
            | AlertDescription::DecryptError
            | AlertDescription::CertificateRequired
    )
}

/// The error and everything that led to it.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    iter::successors(Some(error), |&error| {
        // The source of an I/O error is that of the error in it, so it would be left out.
        match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(inner) => Some(inner as &(dyn Error + 'static)),
            None => error.source(),
        }
    })
}
