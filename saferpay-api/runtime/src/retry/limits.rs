use std::time::Duration;

use super::{Decision, FailedAttempt, RetryPolicy};

/// A policy with a maximum number of attempts, created by [`RetryPolicy::with_attempt_limit`].
#[derive(Clone, Copy, Debug)]
pub struct AttemptLimit<P> {
    policy: P,
    attempts: u32,
}

impl<P> AttemptLimit<P> {
    pub(super) const fn new(policy: P, attempts: u32) -> Self {
        Self { policy, attempts }
    }
}

impl<P: RetryPolicy> RetryPolicy for AttemptLimit<P> {
    fn decide(&self, failed: &FailedAttempt<'_>) -> Decision {
        if failed.attempts >= self.attempts { Decision::Stop } else { self.policy.decide(failed) }
    }
}

/// A policy with a maximum time until the start of the last attempt, created by
/// [`RetryPolicy::with_time_limit`].
#[derive(Clone, Copy, Debug)]
pub struct TimeLimit<P> {
    policy: P,
    limit: Duration,
}

impl<P> TimeLimit<P> {
    pub(super) const fn new(policy: P, limit: Duration) -> Self {
        Self { policy, limit }
    }
}

impl<P: RetryPolicy> RetryPolicy for TimeLimit<P> {
    fn decide(&self, failed: &FailedAttempt<'_>) -> Decision {
        match self.policy.decide(failed) {
            // Waiting for an attempt that is not allowed to start would only delay the error.
            Decision::Retry(wait) if failed.elapsed.saturating_add(wait) > self.limit => Decision::Stop,
            decision => decision,
        }
    }
}
