//! When to ask Saferpay again.

use std::time::Duration;

use jiff::Timestamp;
use saferpay_api::flows::pause_at_age;
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

    pub(crate) fn age(&self) -> Duration {
        Timestamp::now().duration_since(self.created).unsigned_abs()
    }

    /// Begins a call, which must not be repeated before this time is over, even if the program is killed.
    pub(crate) fn start(&mut self, pause: Duration) {
        self.ask_after = Timestamp::now() + pause;
    }

    /// Asks again after an hour, and then less and less often.
    pub(crate) fn later(&mut self) {
        self.ask_after = Timestamp::now() + pause_at_age(self.age());
    }
}
