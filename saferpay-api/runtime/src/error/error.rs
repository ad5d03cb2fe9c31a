//! The error type of clients and calls.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use zeroize::Zeroizing;

use super::{CallContext, Problem, Refusal, Undecodable, Unrecognized};
use crate::answers::Facts;
use crate::client::RawBody;
use crate::ids::TransactionId;
use crate::transport::TransportError;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The error of building a client or of a call.
///
/// `Display` prints one line with what happened, the call and the request ID. Neither `Display` nor
/// `Debug` shows credentials, paths or bodies.
pub struct Error {
    pub(super) inner: Box<Inner>,
}

pub(super) struct Inner {
    pub(super) kind: ErrorKind,
    pub(super) context: Option<CallContext>,
    pub(super) status: Option<StatusCode>,
    pub(super) raw_body: Option<RawBody>,
    pub(super) source: Option<BoxError>,
    pub(super) retry_after: Option<Duration>,
    /// Whether every attempt fails like this until someone changes something.
    pub(super) permanent: bool,
}

/// What is known about a request that failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an error is one box as a whole")]
pub enum ErrorKind {
    /// The client could not be built.
    Misconfigured(Vec<Problem>),

    /// The request is not valid and was not sent.
    Invalid(Vec<Problem>),

    /// The request was certainly not sent: there was no connection, or the server rejected the
    /// client certificate before it read the request. Nothing happened, and it can be sent again: at
    /// once if [`Error::can_retry_now`] says so, otherwise after the cause is removed, for instance a
    /// certificate that has expired.
    NotSent,

    /// At least a part of the request was sent, and there is no complete response.
    ///
    /// Saferpay may have carried it out. Do not simply send it again: a request ID is not an
    /// idempotency key, and money would move twice. First find out what happened, by an assert or
    /// inquire call or in the Backoffice: [`Error::next_step`] says which.
    OutcomeUnknown,

    /// Saferpay refused the request.
    Refused(Refusal),

    /// The response is not recognizable as the response to the request: it is empty, not JSON, JSON of
    /// a gateway in front of Saferpay, or the response to another request.
    ///
    /// Saferpay may have carried the request out: [`Error::next_step`] says how to find out.
    Unrecognized(Unrecognized),

    /// Saferpay carried the request out, but an essential part of the response is missing or
    /// unreadable.
    ///
    /// [`Undecodable::facts`] has the essential parts that are there, and [`Error::raw_body`] the
    /// response.
    Undecodable(Undecodable),
}

impl From<Refusal> for ErrorKind {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Unrecognized> for ErrorKind {
    fn from(unrecognized: Unrecognized) -> Self {
        Self::Unrecognized(unrecognized)
    }
}

impl From<Undecodable> for ErrorKind {
    fn from(undecodable: Undecodable) -> Self {
        Self::Undecodable(undecodable)
    }
}

impl Error {
    fn new(kind: ErrorKind) -> Self {
        let inner = Inner {
            kind,
            context: None,
            status: None,
            raw_body: None,
            source: None,
            retry_after: None,
            permanent: false,
        };
        Self { inner: Box::new(inner) }
    }

    pub(crate) fn misconfigured(problems: Vec<Problem>) -> Self {
        Self::new(ErrorKind::Misconfigured(problems))
    }

    pub(crate) fn transport_setup_failed(error: TransportError) -> Self {
        let (_, _, source) = error.into_parts();
        let problem = Problem::new("transport", "cannot be set up");
        let mut error = Self::misconfigured(vec![problem]);
        error.inner.source = Some(source);
        error
    }

    pub(crate) fn invalid(context: CallContext, problems: Vec<Problem>) -> Self {
        let mut error = Self::new(ErrorKind::Invalid(problems));
        error.inner.context = Some(context);
        error
    }

    /// The error of a flow that made no call.
    pub(crate) fn flow_not_started(problems: Vec<Problem>) -> Self {
        Self::new(ErrorKind::Invalid(problems))
    }

    pub(crate) fn from_transport(context: CallContext, error: TransportError) -> Self {
        let kind = if error.is_outcome_unknown() { ErrorKind::OutcomeUnknown } else { ErrorKind::NotSent };
        let permanent = error.is_permanent();
        let (status, partial_body, source) = error.into_parts();
        let mut error = Self::new(kind);
        error.inner.permanent = permanent;
        error.inner.context = Some(context);
        error.inner.status = status;
        error.inner.raw_body = status.map(|_| RawBody::from(partial_body));
        error.inner.source = Some(source);
        error
    }

    pub(crate) fn from_response(
        context: CallContext,
        status: StatusCode,
        body: Bytes,
        kind: ErrorKind,
    ) -> Self {
        let mut error = Self::new(kind);
        error.inner.context = Some(context);
        error.inner.status = Some(status);
        error.inner.raw_body = Some(RawBody::from(body));
        error
    }

    /// Masks these secrets of the request where the response repeats them.
    pub(crate) fn hiding(mut self, secrets: Vec<Zeroizing<String>>) -> Self {
        match &mut self.inner.kind {
            ErrorKind::Refused(refusal) => refusal.hide(secrets),
            ErrorKind::Unrecognized(response) => response.hide(secrets),
            _ => {}
        }
        self
    }

    /// What is known about the request.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.inner.kind
    }

    /// Why Saferpay refused the request, if it did.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self.kind() {
            ErrorKind::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// The ID of the transaction, if there is one: of a transaction that failed, or of one that succeeded
    /// with a response that cannot be decoded.
    #[must_use]
    pub fn transaction_id(&self) -> Option<TransactionId> {
        match self.kind() {
            ErrorKind::Refused(refusal) => refusal.transaction_id.clone(),
            ErrorKind::Undecodable(undecodable) => undecodable.facts().transaction_id(),
            _ => None,
        }
    }

    /// The facts of a response that cannot be decoded.
    pub(crate) fn facts(&self) -> Option<&Facts> {
        match self.kind() {
            ErrorKind::Undecodable(undecodable) => Some(undecodable.facts()),
            _ => None,
        }
    }

    /// The operation that was called, such as `Transaction/Capture`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.inner.context.as_ref().map(|context| context.operation)
    }

    /// The version of the specification that the request follows.
    #[must_use]
    pub fn spec_version(&self) -> Option<&'static str> {
        self.inner.context.as_ref().map(|context| context.spec_version)
    }

    /// The ID of the request. Saferpay's support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.inner.context.as_ref().map(|context| &*context.request_id)
    }

    /// The number of attempts to send the request: more than one only with a [retry
    /// policy](crate::retry), and 0 if the request is not valid.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.context.as_ref().map_or(0, |context| context.attempts)
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        if let Some(context) = &mut self.inner.context {
            context.attempts = attempts;
        }
        self
    }

    /// The HTTP status, if there was a response.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// The minimum delay before a retry, if the response has one in seconds, as gateways send with
    /// the statuses 429 and 503. [`Backoff`](crate::retry::Backoff) respects it.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.inner.retry_after = wait;
        self
    }

    /// The body of the response, or the part that was received. It can contain secrets.
    #[must_use]
    pub fn raw_body(&self) -> Option<&RawBody> {
        self.inner.raw_body.as_ref()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.inner.source.as_deref()?;
        Some(source)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("kind", &self.inner.kind)
            .field("call", &self.inner.context)
            .field("status", &self.inner.status)
            .field("raw_body", &self.inner.raw_body)
            .field("source", &self.inner.source)
            .finish()
    }
}
