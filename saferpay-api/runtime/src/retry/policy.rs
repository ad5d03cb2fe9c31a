use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use super::{AttemptLimit, TimeLimit};
use crate::error::Error;

/// Decides whether a request that failed is sent again, and after which wait.
///
/// Only failures that allow a repeat get here: see the [module](super). A policy can therefore
/// make repeats rarer, and never more dangerous.
///
/// Policies are composed: begin with a [`Backoff`](super::Backoff), and limit it.
pub trait RetryPolicy: Debug + Send + Sync + 'static {
    /// What follows after a failure.
    fn decide(&self, failed: &FailedAttempt<'_>) -> Decision;

    /// The same, but with this many attempts at most, the first one included.
    fn with_attempt_limit(self, attempts: u32) -> AttemptLimit<Self>
    where
        Self: Sized,
    {
        AttemptLimit::new(self, attempts)
    }

    /// The same, but no attempt begins later than this after the first one began.
    ///
    /// An attempt that is under way is not cut off, which would only make its outcome unknown:
    /// it ends with the time-out of the transport.
    fn with_time_limit(self, limit: Duration) -> TimeLimit<Self>
    where
        Self: Sized,
    {
        TimeLimit::new(self, limit)
    }
}

/// A failure that allows a repeat, and what came before it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// How the last attempt ended.
    pub error: &'a Error,

    /// How many attempts there were, at least 1.
    pub attempts: u32,

    /// The time since the first one began.
    pub elapsed: Duration,
}

impl<'a> FailedAttempt<'a> {
    /// A failure, for those who try out a policy of their own.
    #[must_use]
    pub const fn new(error: &'a Error, attempts: u32, elapsed: Duration) -> Self {
        Self { error, attempts, elapsed }
    }
}

/// What follows after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// The call ends with the error.
    Stop,

    /// The request is sent again after this long.
    Retry(Duration),
}

/// Repeats nothing, which is also what holds without a policy.
///
/// It takes the policy of a client away from one call.
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
