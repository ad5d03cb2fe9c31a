//! What a call tells those who trace the program: which call, how long, how it ended.
//!
//! Neither bodies nor addresses are told, as both may hold tokens.

use std::time::Instant;

use tracing::field::Empty;
use tracing::{Instrument, Span, info_span};

use super::answer::Arrived;
use crate::error::{CallContext, Error, ErrorKind};

/// The span of an attempt that is about to be sent. Without a retry policy there is one for each
/// call.
pub(super) fn span(context: &CallContext) -> Span {
    info_span!(
        target: "saferpay_api",
        "saferpay.call",
        operation = context.operation,
        spec_version = context.spec_version,
        request_id = context.request_id,
        attempt = context.attempts,
        status = Empty,
        outcome = Empty,
        error_name = Empty,
        duration_ms = Empty,
    )
}

/// Runs the attempt within its span, and tells there how it ended.
pub(super) async fn traced(
    span: Span,
    call: impl Future<Output = Result<Arrived, Error>>,
) -> Result<Arrived, Error> {
    let started = Instant::now();
    let ended = call.instrument(span.clone()).await;
    span.record("duration_ms", u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX));
    let status = match &ended {
        Ok(arrived) => Some(arrived.status),
        Err(error) => error.status(),
    };
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    span.record("outcome", ended.as_ref().map_or_else(outcome, |_| "succeeded"));
    // An unlisted name is whatever the server wrote.
    let refusal = ended.as_ref().err().and_then(Error::refusal);
    if let Some(name) = refusal.and_then(|refusal| refusal.error_name.as_ref())
        && name.is_listed()
    {
        span.record("error_name", name.as_str());
    }
    ended
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
