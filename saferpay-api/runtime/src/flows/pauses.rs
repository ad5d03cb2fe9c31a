//! How long to wait before a flow is called again.

use std::time::Duration;

/// How long to wait before a flow is called again whose result is not final, unless the payer comes back or
/// Saferpay sends a notification before. Saferpay blocks accounts that poll.
pub const ASK_AGAIN_AFTER: Duration = Duration::from_secs(3600);

/// How long to wait before a charge or a refund is repeated whose outcome is unknown. Its request may still
/// be on its way, even if the program was killed meanwhile, and Saferpay does not know it until it arrives.
pub const REPEAT_AFTER: Duration = Duration::from_secs(600);

/// How long to wait before asking again about a payment or a refund of this age: [`ASK_AGAIN_AFTER`] at first,
/// then longer and longer, and a day at most.
///
/// ```
/// use std::time::Duration;
///
/// use saferpay_api::flows::{ASK_AGAIN_AFTER, pause_at_age};
///
/// assert_eq!(pause_at_age(Duration::ZERO), ASK_AGAIN_AFTER);
/// assert_eq!(pause_at_age(Duration::from_secs(5 * 3600)), Duration::from_secs(5 * 3600));
/// assert_eq!(pause_at_age(Duration::from_secs(90 * 86_400)), Duration::from_secs(86_400));
/// ```
#[must_use]
pub fn pause_at_age(age: Duration) -> Duration {
    age.clamp(ASK_AGAIN_AFTER, Duration::from_secs(86_400))
}
