//! What a call tells those who trace the program: which call, how long, how it ended, and the
//! same of each attempt.
//!
//! Neither bodies nor addresses are told, as both may hold tokens.

use std::cell::Cell;
use std::time::Instant;

use http::StatusCode;
use tracing::field::Empty;
use tracing::{Instrument, Span, info_span};

use super::answer::Arrived;
use crate::error::{CallContext, Error, ErrorKind};

/// The span of a call, from the first attempt until its answer is read.
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

/// A call whose future was dropped, such as by a handler whose own caller went away. What was sent
/// may have been carried out.
impl Drop for CallTrace {
    fn drop(&mut self) {
        if !self.has_ended.get() {
            self.span.record("outcome", "dropped");
        }
    }
}

/// Runs an attempt within a span of its own, and tells there how it ended. Whether its answer can
/// be read is only told by the span of the call.
pub(super) async fn attempt(
    number: u32,
    sending: impl Future<Output = Result<Arrived, Error>>,
) -> Result<Arrived, Error> {
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
        Ok(arrived) => Some(arrived.status),
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
    // An unlisted name is whatever the server wrote.
    if let Some(name) = error.and_then(Error::refusal).and_then(|refusal| refusal.error_name.as_ref())
        && name.is_listed()
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
        ErrorKind::NotJson(_) => "not_json",
        ErrorKind::Undecodable(_) => "undecodable",
    }
}
