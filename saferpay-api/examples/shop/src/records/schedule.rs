//! When to ask Saferpay again.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// When to ask Saferpay about a record that is not finished.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Schedule {
    pub(crate) created: Timestamp,
    pub(crate) ask_after: Timestamp,
}

impl Schedule {
    /// The schedule of a record that is created now, and is due now.
    pub(crate) fn new() -> Self {
        let now = Timestamp::now();
        Self { created: now, ask_after: now }
    }

    pub(crate) fn is_due(&self) -> bool {
        self.ask_after <= Timestamp::now()
    }

    pub(crate) fn age(&self) -> SignedDuration {
        Timestamp::now().duration_since(self.created)
    }

    /// Asks again at the next opportunity.
    pub(crate) fn at_once(&mut self) {
        self.ask_after = Timestamp::now();
    }

    /// A request that the shop sends now can be on its way for some minutes, even if this program is
    /// killed. Saferpay does not know it until it arrives, so nobody must send it a second time before.
    pub(crate) fn after_timeout(&mut self) {
        self.ask_after = Timestamp::now() + SignedDuration::from_mins(10);
    }

    /// Asks again after an hour, and then less and less often: Saferpay blocks accounts that poll.
    pub(crate) fn later(&mut self) {
        let pause = self.age().clamp(SignedDuration::from_hours(1), SignedDuration::from_hours(24));
        self.ask_after = Timestamp::now() + pause;
    }
}
