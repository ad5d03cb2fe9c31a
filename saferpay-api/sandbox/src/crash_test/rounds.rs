//! How long a shop may take to finish after the last fault.

use jiff::SignedDuration;

/// The rounds of [`Event::Resume`](super::Event::Resume) after the last fault, with the time that passes
/// before each.
pub(super) const ROUNDS: [SignedDuration; 4] = [
    SignedDuration::ZERO,
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(25),
    SignedDuration::from_hours(49),
];

/// The number of rounds after which a shop has to be finished.
pub const RESUME_LIMIT: usize = ROUNDS.len();
