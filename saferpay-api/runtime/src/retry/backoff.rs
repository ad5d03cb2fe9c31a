use std::fmt;
use std::time::Duration;

use super::{Decision, FailedAttempt, RetryPolicy};

/// More is for the caller to wait, who knows what else there is to do.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(300);

/// Waits about twice as long before every repeat as before the one before it.
///
/// Each wait is drawn at random between half of its length and all of it, so that programs that
/// failed at one moment do not come back at one moment.
///
/// Where the answer asks for a longer wait ([`Error::retry_after`](crate::error::Error::retry_after)),
/// that is kept; if it asks for more than five minutes, the call ends with the error.
///
/// By default the first wait is half a second and none is longer than ten. On its own it ends
/// with the tenth attempt; [limit](RetryPolicy::with_attempt_limit) it to fewer.
#[derive(Clone, Copy)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
    random: fn() -> u32,
}

impl Backoff {
    /// A backoff whose first wait has this length, and none a greater one than `longest`.
    #[must_use]
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest, random: || fastrand::u32(..) }
    }

    /// The same with another source of random numbers, which has to use the whole range.
    #[must_use]
    pub fn with_random_source(mut self, random: fn() -> u32) -> Self {
        self.random = random;
        self
    }

    /// Draws the wait before a repeat; the first one is number 1.
    #[must_use]
    pub fn wait_before(&self, repeat: u32) -> Duration {
        let doublings = repeat.saturating_sub(1);
        let whole = self.first.saturating_mul(2_u32.saturating_pow(doublings)).min(self.longest);
        let half = whole / 2;
        let rest = whole.saturating_sub(half).as_nanos();
        // No overflow: the nanoseconds of a `Duration` take 94 bits.
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
