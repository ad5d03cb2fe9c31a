//! The retry policy with exponential backoff.

use std::fmt;
use std::time::Duration;

use super::{Decision, FailedAttempt, RetryPolicy};

/// The longest `Retry-After` that is respected. Longer waits are up to the caller.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(300);

/// Exponential backoff: each wait is about twice as long as the one before.
///
/// Each wait is random between half of its length and its full length, so that programs that fail
/// at the same moment do not retry at the same moment.
///
/// If the response asks for a longer wait
/// ([`Error::retry_after`](crate::error::Error::retry_after)), the policy waits that long. If it
/// asks for more than five minutes, the call ends with the error.
///
/// By default the first wait is half a second, and no wait is longer than ten seconds. There are at
/// most ten attempts; [limit](RetryPolicy::with_attempt_limit) the policy to fewer.
#[derive(Clone, Copy)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
    random: fn() -> u32,
}

impl Backoff {
    /// Creates a backoff with the length of the first wait and of the longest wait.
    #[must_use]
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest, random: || fastrand::u32(..) }
    }

    /// Uses another source of random numbers, which must cover the whole range of `u32`.
    #[must_use]
    pub fn with_random_source(mut self, random: fn() -> u32) -> Self {
        self.random = random;
        self
    }

    /// Returns a random wait before a retry. The first retry has number 1.
    #[must_use]
    pub fn wait_before(&self, repeat: u32) -> Duration {
        let doublings = repeat.saturating_sub(1);
        let whole = self.first.saturating_mul(2_u32.saturating_pow(doublings)).min(self.longest);
        let half = whole / 2;
        let rest = whole.saturating_sub(half).as_nanos();
        // No overflow: the nanoseconds of a `Duration` have 94 bits.
        let drawn = (rest * u128::from((self.random)())) >> u32::BITS;
        half.saturating_add(Duration::from_nanos(u64::try_from(drawn).unwrap_or(u64::MAX)))
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new(Duration::from_millis(500), Duration::from_secs(10))
    }
}

impl RetryPolicy for Backoff {
    fn decide(&self, failed: &FailedAttempt<'_>) -> Decision {
        let asked_for = failed.error.retry_after().unwrap_or_default();
        if asked_for > MAX_RETRY_AFTER {
            return Decision::Stop;
        }
        Decision::Retry(self.wait_before(failed.attempts).max(asked_for))
    }
}

impl fmt::Debug for Backoff {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Backoff")
            .field("first", &self.first)
            .field("longest", &self.longest)
            .finish_non_exhaustive()
    }
}
