//! The errors of transports: not sent, or outcome unknown.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;

type BoxError = Box<dyn Error + Send + Sync>;

/// Why a [`Transport`](super::Transport) has no complete response.
///
/// What matters most is whether the request may have been sent, because then money may have moved.
/// In case of doubt, it may.
pub struct TransportError {
    sent: bool,
    permanent: bool,
    status: Option<StatusCode>,
    partial_body: Bytes,
    source: BoxError,
}

impl TransportError {
    /// No byte of the request was written, so nothing happened: the connection was refused, the
    /// host was not found, the TLS handshake failed.
    pub fn not_sent(source: impl Into<BoxError>) -> Self {
        Self {
            sent: false,
            permanent: false,
            status: None,
            partial_body: Bytes::new(),
            source: source.into(),
        }
    }

    /// At least a part of the request may have reached Saferpay, and its outcome is unknown: a
    /// timeout, a reset connection, an incomplete response.
    pub fn outcome_unknown(source: impl Into<BoxError>) -> Self {
        Self { sent: true, ..Self::not_sent(source) }
    }

    /// Says that every attempt fails like this until someone changes something: the client
    /// certificate has expired, or the server has a certificate that is not trusted.
    ///
    /// Such a request is not [retried](crate::retry), although it was not sent.
    #[must_use]
    pub fn permanent(self) -> Self {
        Self { permanent: true, ..self }
    }

    /// Whether every attempt fails like this until someone changes something.
    #[must_use]
    pub const fn is_permanent(&self) -> bool {
        self.permanent
    }

    /// Adds the part of the response that was received.
    #[must_use]
    pub fn with_partial_answer(self, status: StatusCode, body: Bytes) -> Self {
        Self { sent: true, status: Some(status), partial_body: body, ..self }
    }

    /// Whether the request may have reached Saferpay.
    #[must_use]
    pub const fn is_outcome_unknown(&self) -> bool {
        self.sent
    }

    /// The status of the response, if it was received.
    #[must_use]
    pub const fn status(&self) -> Option<StatusCode> {
        self.status
    }

    pub(crate) fn into_parts(self) -> (Option<StatusCode>, Bytes, BoxError) {
        (self.status, self.partial_body, self.source)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.sent {
            "no complete response to the request"
        } else {
            "the request could not be sent"
        })
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the partial body, which can contain secrets.
        formatter
            .debug_struct("TransportError")
            .field("sent", &self.sent)
            .field("permanent", &self.permanent)
            .field("status", &self.status)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.source.as_ref())
    }
}
