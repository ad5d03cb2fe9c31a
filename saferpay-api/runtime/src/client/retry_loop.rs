//! The loop that sends a request until it succeeds, or until its operation or its retry policy says stop.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;

use super::Connection;
use super::prepared_request::PreparedRequest;
use super::raw_response::RawResponse;
use super::request_builder::RequestBuilder;
#[cfg(feature = "tracing")]
use super::trace::CallTrace;
use crate::error::{CallContext, Error};
use crate::retry::{Decision, FailedAttempt, Idempotency, MAX_ATTEMPTS, RetryPolicy, Timer, is_retryable};
use crate::transport::{TransportError, TransportFuture};

/// Sends the request and returns a response that reports success.
pub(super) async fn send_with_retries(
    connection: Connection,
    mut request: RequestBuilder,
) -> Result<RawResponse, Error> {
    let connection = &connection;
    let idempotency = request.operation().idempotency();
    let policy = request.take_retry().or_else(|| connection.shared().retry.clone());
    let finished = request.finish(connection);
    #[cfg(feature = "tracing")]
    if let Err(error) = &finished {
        super::trace::not_valid(error);
    }
    let (context, request) = finished?;
    #[cfg(not(feature = "tracing"))]
    return retry_loop(connection, idempotency, policy, context, &request).await;
    #[cfg(feature = "tracing")]
    {
        let trace = CallTrace::begin(&context);
        let attempts = retry_loop(connection, idempotency, policy, context, &request);
        match tracing::Instrument::instrument(attempts, trace.span()).await {
            Ok(response) => Ok(response.traced(trace)),
            Err(error) => {
                trace.end(error.attempts(), error.status(), Some(&error));
                Err(error)
            }
        }
    }
}

/// Makes as many attempts as the policy asks for and the operation allows.
async fn retry_loop(
    connection: &Connection,
    idempotency: Idempotency,
    policy: Option<Arc<dyn RetryPolicy>>,
    mut context: CallContext,
    request: &PreparedRequest,
) -> Result<RawResponse, Error> {
    let Some(policy) = policy else {
        return attempt(connection, &mut context, request).await;
    };
    let timer = &connection.shared().timer;
    let start = timer.now();
    let mut earlier: Option<Error> = None;
    loop {
        let error = match attempt(connection, &mut context, request).await {
            Ok(response) => return Ok(response),
            Err(error) => error,
        };
        let elapsed = timer.now().saturating_duration_since(start);
        let failed = FailedAttempt::new(&error, context.attempts, elapsed);
        match decide(&*policy, &failed, is_retryable(idempotency, &error)) {
            Decision::Stop => return Err(final_error(earlier, error)),
            Decision::Retry(wait) => {
                let in_doubt = earlier.as_ref().is_some_and(Error::is_outcome_unknown);
                if error.is_outcome_unknown() || !(in_doubt || error.is_not_sent()) {
                    earlier = Some(error);
                }
                timer.sleep(wait).await;
            }
        }
    }
}

async fn attempt(
    connection: &Connection,
    context: &mut CallContext,
    request: &PreparedRequest,
) -> Result<RawResponse, Error> {
    context.attempts += 1;
    let sending = send(connection, context, request);
    #[cfg(feature = "tracing")]
    let sending = super::trace::attempt(context.attempts, sending, |response| response.status);
    sending.await
}

async fn send(
    connection: &Connection,
    context: &CallContext,
    request: &PreparedRequest,
) -> Result<RawResponse, Error> {
    let sending = connection.shared().transport.send(request.attempt(connection, context));
    let response = match request.timeout {
        None => sending.await,
        Some(limit) => with_timeout(limit, &*connection.shared().timer, sending).await,
    };
    match response {
        Ok(response) => RawResponse::recognized(context.clone(), response, &request.expectation(context))
            .map_err(|error| error.hiding(request.secrets(connection))),
        Err(error) => Err(Error::from_transport(context.clone(), error)),
    }
}

/// Waits for the response, but no longer than the limit.
async fn with_timeout(
    limit: Duration,
    timer: &dyn Timer,
    mut sending: TransportFuture<'_>,
) -> Result<http::Response<Bytes>, TransportError> {
    let mut sleep = timer.sleep(limit);
    poll_fn(|context| {
        if let Poll::Ready(response) = sending.as_mut().poll(context) {
            return Poll::Ready(response);
        }
        let too_late = || TransportError::outcome_unknown(format!("no complete response within {limit:?}"));
        sleep.as_mut().poll(context).map(|()| Err(too_late()))
    })
    .await
}

fn decide(policy: &dyn RetryPolicy, failed: &FailedAttempt<'_>, is_retryable: bool) -> Decision {
    if is_retryable && failed.attempts < MAX_ATTEMPTS { policy.decide(failed) } else { Decision::Stop }
}

/// The error of the call as a whole.
///
/// If the last attempt was not sent, an earlier attempt that was sent still counts: it may have had
/// an effect.
fn final_error(earlier: Option<Error>, last: Error) -> Error {
    match earlier {
        Some(earlier) if last.is_not_sent() => earlier.with_attempts(last.attempts()),
        _ => last,
    }
}
