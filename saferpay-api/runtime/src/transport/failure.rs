//! What an error of the HTTP client says about the request: whether it was sent, and whether
//! sending it again can help.

use std::error::Error;
use std::{fmt, io, iter};

use hyper_util::client::legacy;

use super::TransportError;
use super::tls::{CertificateAlert, alert_in_handshake, is_permanent};

/// The server rejected the client certificate, or its absence, before it read a request.
#[derive(Debug)]
pub(super) struct CertificateRejected {
    alert: CertificateAlert,
}

impl fmt::Display for CertificateRejected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.alert.fmt(formatter)
    }
}

impl Error for CertificateRejected {}

/// The error for an alert that arrived before the server read a request.
pub(super) fn certificate_rejected(alert: CertificateAlert) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, CertificateRejected { alert })
}

/// The error of a TLS handshake.
pub(super) fn of_handshake(error: io::Error) -> io::Error {
    let alert = causes(&error).find_map(alert_in_handshake);
    alert.map_or(error, certificate_rejected)
}

/// Whether the server rejected the client certificate.
pub(super) fn is_certificate_rejected(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(<dyn Error + 'static>::is::<CertificateRejected>)
}

/// Classifies the error of a request whose response has not started.
///
/// Connect errors come from DNS, TCP, a proxy that opens no tunnel, the TLS handshake, or the
/// connect timeout. All of these happen before the request is passed to the connection, and TLS
/// sends no early data, so no byte of the request was written. Everything else counts as sent,
/// including a pooled connection that turns out to be closed; only a [`CertificateRejected`] shows
/// that the server did not read the request.
///
/// hyper-util takes another connection if a pooled one closes before it has dequeued the request.
/// This is not a retry, because nothing of the request was encoded yet. It never resends a request
/// that was started.
pub(super) fn of_request(error: legacy::Error) -> TransportError {
    let was_not_sent = error.is_connect() || is_certificate_rejected(&error);
    let is_permanent = causes(&error).any(|cause| cause.is::<CertificateRejected>() || is_permanent(cause));
    match (was_not_sent, is_permanent) {
        (true, true) => TransportError::not_sent(error).permanent(),
        (true, false) => TransportError::not_sent(error),
        (false, _) => TransportError::outcome_unknown(error),
    }
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
