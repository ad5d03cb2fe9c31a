//! Notifications: they are sent until the merchant answers 200, or nobody
//! tries any more.

mod deliver;
mod record;
mod schedule;

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use tokio::sync::Notify;

use crate::engine::Notification;

pub(crate) use deliver::deliver;
pub use record::{DeliveryAttempt, DeliveryOutcome, NotificationRecord};

/// How many are kept.
const KEPT: usize = 1000;

/// The last notifications, and what became of them.
#[derive(Debug, Default)]
pub(crate) struct Notifications {
    state: Mutex<State>,
    /// There may be something to send.
    pub(crate) changed: Notify,
}

#[derive(Debug, Default)]
struct State {
    counted: u64,
    persisted: VecDeque<NotificationRecord>,
}

/// One that is to be sent now.
struct Due {
    number: u64,
    url: String,
}

impl Notifications {
    /// Those that are kept, oldest first.
    pub(crate) fn list(&self) -> Vec<NotificationRecord> {
        self.state().persisted.iter().cloned().collect()
    }

    /// Forgets all of them; nothing more is sent. Numbers go on, so that what is on its way is
    /// not taken for another.
    pub(crate) fn clear(&self) {
        self.state().persisted.clear();
    }

    /// Adds one. Where too many are kept, the oldest that is done with goes.
    fn add(&self, notification: Notification) {
        let mut state = self.state();
        state.counted += 1;
        let number = state.counted;
        if state.persisted.len() >= KEPT {
            let done = state.persisted.iter().position(|record| record.next.is_none()).unwrap_or_default();
            state.persisted.remove(done);
        }
        state.persisted.push_back(NotificationRecord::new(number, notification));
    }

    /// Takes as many as there is room for, of those whose time has come.
    fn take_due(&self, now: Timestamp, room: usize) -> Vec<Due> {
        let mut state = self.state();
        let due = state.persisted.iter_mut().filter(|record| record.is_due(now));
        due.take(room)
            .map(|record| {
                record.is_on_its_way = true;
                Due { number: record.number, url: record.url.clone() }
            })
            .collect()
    }

    /// Notes what became of one, and when it is tried again.
    fn finish(&self, number: u64, outcome: DeliveryOutcome, now: Timestamp) {
        let mut state = self.state();
        if let Some(record) = state.persisted.iter_mut().find(|record| record.number == number) {
            record.finish(outcome, now);
        }
    }

    /// Whether any of them waits for its time.
    fn is_waiting(&self) -> bool {
        self.state().persisted.iter().any(|record| record.next.is_some() && !record.is_on_its_way)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
