//! One call: as many attempts as its operation and its policy allow.

use std::sync::Arc;

use bytes::Bytes;

use super::Connection;
use super::answer::Arrived;
use super::connection::Shared;
use super::draft::Draft;
use super::outgoing::Outgoing;
#[cfg(feature = "tracing")]
use super::trace::CallTrace;
use crate::error::{CallContext, Error};
use crate::retry::{Class, Decision, FailedAttempt, MOST_ATTEMPTS, RetryPolicy, may_be_repeated};

/// Sends the request and brings back an answer that reports success.
pub(super) async fn exchange(connection: &Connection, mut draft: Draft) -> Result<Arrived, Error> {
    let shared = connection.shared();
    let class = draft.operation().class();
    let policy = draft.take_retry().or_else(|| shared.retry.clone());
    let (context, outgoing) = draft.finish(connection)?;
    #[cfg(not(feature = "tracing"))]
    return repeat(shared, class, policy, context, &outgoing).await;
    #[cfg(feature = "tracing")]
    {
        let trace = CallTrace::begin(&context);
        let repeating = repeat(shared, class, policy, context, &outgoing);
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
    shared: &Shared,
    class: Class,
    policy: Option<Arc<dyn RetryPolicy>>,
    mut context: CallContext,
    outgoing: &Outgoing,
) -> Result<Arrived, Error> {
    let Some(policy) = policy else {
        return attempt(shared, &mut context, outgoing).await;
    };
    let start = shared.timer.now();
    let mut earlier: Option<Error> = None;
    loop {
        let error = match attempt(shared, &mut context, outgoing).await {
            Ok(arrived) => return Ok(arrived),
            Err(error) => error,
        };
        let elapsed = shared.timer.now().saturating_duration_since(start);
        let failed = FailedAttempt::new(&error, context.attempts, elapsed);
        match decide(&*policy, &failed, may_be_repeated(class, &error)) {
            Decision::GiveUp => return Err(conclusion(earlier, error)),
            Decision::RepeatAfter(wait) => {
                let in_doubt = earlier.as_ref().is_some_and(Error::is_outcome_unknown);
                if error.is_outcome_unknown() || !(in_doubt || error.is_not_sent()) {
                    earlier = Some(error);
                }
                shared.timer.sleep(wait).await;
            }
        }
    }
}

async fn attempt(shared: &Shared, context: &mut CallContext, outgoing: &Outgoing) -> Result<Arrived, Error> {
    context.attempts += 1;
    let sending = send(shared, context, outgoing);
    #[cfg(feature = "tracing")]
    let sending = super::trace::attempt(context.attempts, sending);
    sending.await
}

async fn send(shared: &Shared, context: &CallContext, outgoing: &Outgoing) -> Result<Arrived, Error> {
    let request = outgoing.attempt(context.attempts);
    let answer: http::Response<Bytes> = match shared.transport.send(request).await {
        Ok(answer) => answer,
        Err(error) => return Err(Error::broken_off(context.clone(), error)),
    };
    Arrived::new(context.clone(), answer).succeeded()
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
