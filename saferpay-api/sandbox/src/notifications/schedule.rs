//! When to send a notification again.

use jiff::{SignedDuration, Timestamp};

/// The delay after each failed attempt. The documentation promises five more attempts with delays
/// that grow up to a day; the steps in between are assumed.
const WAITS: [SignedDuration; 5] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(10),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(6),
    SignedDuration::from_hours(24),
];

/// The time of the next attempt after this many attempts; `None` if there is none.
pub(super) fn next(attempts: usize, now: Timestamp) -> Option<Timestamp> {
    let wait = WAITS.get(attempts.checked_sub(1)?)?;
    now.checked_add(*wait).ok()
}
