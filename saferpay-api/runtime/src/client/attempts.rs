//! One call: as many attempts as its operation and its policy allow.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;

use super::Connection;
use super::answer::Arrived;
use super::draft::Draft;
use super::outgoing::Outgoing;
#[cfg(feature = "tracing")]
use super::trace::CallTrace;
use crate::error::{CallContext, Error};
use crate::retry::{Class, Decision, FailedAttempt, MOST_ATTEMPTS, RetryPolicy, Timer, may_be_repeated};
use crate::transport::{TransportError, TransportFuture};

/// Sends the request and brings back an answer that reports success.
pub(super) async fn exchange(connection: &Connection, mut draft: Draft) -> Result<Arrived, Error> {
    let class = draft.operation().class();
    let policy = draft.take_retry().or_else(|| connection.shared().retry.clone());
    let (context, outgoing) = draft.finish(connection)?;
    #[cfg(not(feature = "tracing"))]
    return repeat(connection, class, policy, context, &outgoing).await;
    #[cfg(feature = "tracing")]
    {
        let trace = CallTrace::begin(&context);
        let repeating = repeat(connection, class, policy, context, &outgoing);
        match tracing::Instrument::instrument(repeating, trace.span()).await {
            Ok(arrived) => Ok(arrived.traced(trace)),
            Err(error) => {
                trace.end(error.attempts(), error.status(), Some(&error));
                Err(error)
            }
        }
    }
}

/// As many attempts as the policy wants and the operation allows.
async fn repeat(
    connection: &Connection,
    class: Class,
    policy: Option<Arc<dyn RetryPolicy>>,
    mut context: CallContext,
    outgoing: &Outgoing,
) -> Result<Arrived, Error> {
    let Some(policy) = policy else {
        return attempt(connection, &mut context, outgoing).await;
    };
    let timer = &connection.shared().timer;
    let start = timer.now();
    let mut earlier: Option<Error> = None;
    loop {
        let error = match attempt(connection, &mut context, outgoing).await {
            Ok(arrived) => return Ok(arrived),
            Err(error) => error,
        };
        let elapsed = timer.now().saturating_duration_since(start);
        let failed = FailedAttempt::new(&error, context.attempts, elapsed);
        match decide(&*policy, &failed, may_be_repeated(class, &error)) {
            Decision::GiveUp => return Err(conclusion(earlier, error)),
            Decision::RepeatAfter(wait) => {
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
    outgoing: &Outgoing,
) -> Result<Arrived, Error> {
    context.attempts += 1;
    let sending = send(connection, context, outgoing);
    #[cfg(feature = "tracing")]
    let sending = super::trace::attempt(context.attempts, sending);
    sending.await
}

async fn send(connection: &Connection, context: &CallContext, outgoing: &Outgoing) -> Result<Arrived, Error> {
    let request = outgoing.attempt(connection, context);
    let sending = connection.shared().transport.send(request);
    let answer = match outgoing.timeout {
        None => sending.await,
        Some(limit) => within(limit, &*connection.shared().timer, sending).await,
    };
    match answer {
        Ok(answer) => Arrived::new(context.clone(), answer).succeeded(),
        Err(error) => Err(Error::broken_off(context.clone(), error)),
    }
}

/// The answer, if it comes in time.
async fn within(
    limit: Duration,
    timer: &dyn Timer,
    mut sending: TransportFuture<'_>,
) -> Result<http::Response<Bytes>, TransportError> {
    let mut sleep = timer.sleep(limit);
    poll_fn(|context| {
        if let Poll::Ready(answer) = sending.as_mut().poll(context) {
            return Poll::Ready(answer);
        }
        let too_late = || TransportError::outcome_unknown(format!("no complete answer within {limit:?}"));
        sleep.as_mut().poll(context).map(|()| Err(too_late()))
    })
    .await
}

fn decide(policy: &dyn RetryPolicy, failed: &FailedAttempt<'_>, may_be_repeated: bool) -> Decision {
    if may_be_repeated && failed.attempts < MOST_ATTEMPTS { policy.decide(failed) } else { Decision::GiveUp }
}

/// What is known of the request as a whole: that its last attempt was not sent takes nothing
/// back of what an earlier one that was sent may have done, or was answered.
fn conclusion(earlier: Option<Error>, last: Error) -> Error {
    match earlier {
        Some(earlier) if last.is_not_sent() => earlier.with_attempts(last.attempts()),
        _ => last,
    }
}
