//! When a notification is tried again.

use jiff::{SignedDuration, Timestamp};

/// How long is waited after each attempt that failed. Documented are five more attempts, and that
/// the waiting grows up to a day; the steps between are assumed.
const WAITS: [SignedDuration; 5] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(10),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(6),
    SignedDuration::from_hours(24),
];

/// When to try again after so many attempts; none when there were enough.
pub(super) fn next(attempts: usize, now: Timestamp) -> Option<Timestamp> {
    let wait = WAITS.get(attempts.checked_sub(1)?)?;
    now.checked_add(*wait).ok()
}
