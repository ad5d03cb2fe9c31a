//! `tracing` spans of a call and of each of its attempts: which call it was, how long it took, and
//! how it ended; and an event at the end of each call.
//!
//! Both hold neither bodies nor URLs, because both can contain tokens.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Instant;

use http::StatusCode;
use tracing::field::Empty;
use tracing::{Instrument, Span, debug, error, info_span, warn};

use crate::error::{CallContext, Error, ErrorKind, ErrorName};

/// The span of a call, from the first attempt until its response is decoded.
pub(super) struct CallTrace {
    span: Span,
    operation: &'static str,
    request_id: Arc<str>,
    started: Instant,
    has_ended: Cell<bool>,
}

impl CallTrace {
    pub(super) fn begin(context: &CallContext) -> Self {
        let span = info_span!(
            target: "saferpay_api",
            "saferpay.call",
            operation = context.operation,
            spec_version = context.spec_version,
            request_id = &*context.request_id,
            attempts = Empty,
            status = Empty,
            outcome = Empty,
            error_name = Empty,
            duration_ms = Empty,
        );
        Self {
            span,
            operation: context.operation,
            request_id: context.request_id.clone(),
            started: Instant::now(),
            has_ended: Cell::new(false),
        }
    }

    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    pub(super) fn end(&self, attempts: u32, status: Option<StatusCode>, error: Option<&Error>) {
        self.has_ended.set(true);
        self.span.record("attempts", attempts);
        ended(&self.span, self.started, status, error);
        self.span.in_scope(|| self.log(attempts, status, error));
    }

    /// Logs the end of the call. The event has the fields of the span, which a filter can leave out.
    fn log(&self, attempts: u32, status: Option<StatusCode>, error: Option<&Error>) {
        let (operation, request_id) = (self.operation, &*self.request_id);
        let status = status.map(|status| status.as_u16());
        let outcome = error.map_or("succeeded", outcome);
        let error_name = error.and_then(known_name);
        let duration_ms = milliseconds(self.started);
        macro_rules! log {
            ($level:ident, $message:literal) => {
                $level!(
                    target: "saferpay_api",
                    operation, request_id, attempts, status, outcome, error_name, duration_ms, $message
                )
            };
        }
        match error.map(Error::kind) {
            None => log!(debug, "the call succeeded"),
            Some(ErrorKind::Misconfigured(_) | ErrorKind::Invalid(_) | ErrorKind::NotSent) => {
                log!(warn, "the request was not sent");
            }
            Some(ErrorKind::Refused(_)) => log!(warn, "Saferpay refused the request"),
            Some(ErrorKind::OutcomeUnknown | ErrorKind::Unrecognized(_)) => {
                log!(error, "the outcome of the request is unknown");
            }
            Some(ErrorKind::Undecodable(_)) => {
                log!(error, "the request succeeded, but its response cannot be read");
            }
        }
    }
}

/// Records a call whose future was dropped, for example by a handler whose own caller disconnected.
/// Saferpay may still carry out what was sent.
impl Drop for CallTrace {
    fn drop(&mut self) {
        if !self.has_ended.get() {
            self.span.record("outcome", "dropped");
            let (operation, request_id) = (self.operation, &*self.request_id);
            let duration_ms = milliseconds(self.started);
            self.span.in_scope(|| {
                error!(
                    target: "saferpay_api",
                    operation,
                    request_id,
                    outcome = "dropped",
                    duration_ms,
                    "the call was dropped before it ended: Saferpay may still carry it out"
                );
            });
        }
    }
}

/// Logs a call that was not sent because its request is not valid.
pub(super) fn not_valid(error: &Error) {
    // The request ID can be what is not valid.
    let (operation, outcome) = (error.operation(), outcome(error));
    warn!(target: "saferpay_api", operation, attempts = 0, outcome, "the request was not sent");
}

/// Runs an attempt within its own span, which records how the attempt ended. Only the span of the call
/// records whether the response could be decoded.
pub(super) async fn attempt<T>(
    number: u32,
    sending: impl Future<Output = Result<T, Error>>,
    status_of: impl FnOnce(&T) -> StatusCode,
) -> Result<T, Error> {
    let span = info_span!(
        target: "saferpay_api",
        "saferpay.attempt",
        attempt = number,
        status = Empty,
        outcome = Empty,
        error_name = Empty,
        duration_ms = Empty,
    );
    let started = Instant::now();
    let result = sending.instrument(span.clone()).await;
    let status = match &result {
        Ok(response) => Some(status_of(response)),
        Err(error) => error.status(),
    };
    ended(&span, started, status, result.as_ref().err());
    result
}

fn ended(span: &Span, started: Instant, status: Option<StatusCode>, error: Option<&Error>) {
    span.record("duration_ms", milliseconds(started));
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    span.record("outcome", error.map_or("succeeded", outcome));
    if let Some(name) = error.and_then(known_name) {
        span.record("error_name", name);
    }
}

fn milliseconds(started: Instant) -> u64 {
    u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// The error name of a refusal. A name that this crate does not know could hold anything.
fn known_name(error: &Error) -> Option<&str> {
    error.error_name().filter(|name| name.is_known()).map(ErrorName::as_str)
}

fn outcome(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Misconfigured(_) | ErrorKind::Invalid(_) => "invalid",
        ErrorKind::NotSent => "not_sent",
        ErrorKind::OutcomeUnknown => "outcome_unknown",
        ErrorKind::Refused(_) => "refused",
        ErrorKind::Unrecognized(_) => "unrecognized",
        ErrorKind::Undecodable(_) => "undecodable",
    }
}
