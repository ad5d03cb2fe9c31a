//! The interface of retry policies, and the limits that can be put on them.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;

/// Decides whether and when to retry a failed request.
///
/// A policy only decides about failures that can safely be retried: see the [module](super). A
/// policy can therefore make retries less frequent, but never unsafe.
///
/// Policies compose: start with a [`Backoff`](super::Backoff) and limit it.
pub trait RetryPolicy: Debug + Send + Sync + 'static {
    /// What to do after a failure.
    fn decide(&self, failed: &FailedAttempt<'_>) -> Decision;

    /// Limits the number of attempts, including the first one.
    fn with_attempt_limit(self, attempts: u32) -> AttemptLimit<Self>
    where
        Self: Sized,
    {
        AttemptLimit::new(self, attempts)
    }

    /// Limits the time from the start of the first attempt to the start of the last one.
    ///
    /// It does not cut off a running attempt, which would only make its outcome unknown: the
    /// timeout of the transport applies.
    fn with_time_limit(self, limit: Duration) -> TimeLimit<Self>
    where
        Self: Sized,
    {
        TimeLimit::new(self, limit)
    }
}

/// A failure that can be retried.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// How the last attempt ended.
    pub error: &'a Error,

    /// The number of attempts so far, at least 1.
    pub attempts: u32,

    /// The time since the first attempt started.
    pub elapsed: Duration,
}

impl<'a> FailedAttempt<'a> {
    /// Creates a failure, for tests of custom policies.
    #[must_use]
    pub const fn new(error: &'a Error, attempts: u32, elapsed: Duration) -> Self {
        Self { error, attempts, elapsed }
    }
}

/// What to do after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// End the call with the error.
    Stop,

    /// Send the request again after this wait.
    Retry(Duration),
}

/// Never retries, which is also the default.
///
/// Use it to turn off the client's policy for a call.
#[derive(Clone, Copy, Debug, Default)]
pub struct Never;

impl RetryPolicy for Never {
    fn decide(&self, _: &FailedAttempt<'_>) -> Decision {
        Decision::Stop
    }
}

impl<P: RetryPolicy + ?Sized> RetryPolicy for Arc<P> {
    fn decide(&self, failed: &FailedAttempt<'_>) -> Decision {
        (**self).decide(failed)
    }
}

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
