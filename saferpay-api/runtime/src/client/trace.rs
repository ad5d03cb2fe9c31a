//! `tracing` spans of a call and of each of its attempts: which call it was, how long it took, and
//! how it ended.
//!
//! Spans hold neither bodies nor URLs, because both can contain tokens.

use std::cell::Cell;
use std::time::Instant;

use http::StatusCode;
use tracing::field::Empty;
use tracing::{Instrument, Span, info_span};

use crate::error::{CallContext, Error, ErrorKind};

/// The span of a call, from the first attempt until its response is decoded.
pub(super) struct CallTrace {
    span: Span,
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
        Self { span, started: Instant::now(), has_ended: Cell::new(false) }
    }

    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    pub(super) fn end(&self, attempts: u32, status: Option<StatusCode>, error: Option<&Error>) {
        self.has_ended.set(true);
        self.span.record("attempts", attempts);
        ended(&self.span, self.started, status, error);
    }
}

/// Records a call whose future was dropped, for example by a handler whose own caller disconnected.
/// Saferpay may still carry out what was sent.
impl Drop for CallTrace {
    fn drop(&mut self) {
        if !self.has_ended.get() {
            self.span.record("outcome", "dropped");
        }
    }
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
    span.record("duration_ms", u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX));
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    span.record("outcome", error.map_or("succeeded", outcome));
    // A name that this crate does not know could hold anything.
    if let Some(name) = error.and_then(Error::refusal).and_then(|refusal| refusal.error_name.as_ref())
        && name.is_known()
    {
        span.record("error_name", name.as_str());
    }
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
