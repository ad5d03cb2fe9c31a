//! Notifications to merchants, sent again until the merchant answers 200 or all attempts are used.

mod deliver;
mod record;
mod schedule;
mod targets;

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use tokio::sync::Notify;

use crate::engine::Delivery;

pub(crate) use deliver::deliver;
pub use record::{DeliveryAttempt, DeliveryOutcome, NotificationRecord};
pub use targets::NotificationTargets;

/// The largest number of notifications that are kept.
const CAPACITY: usize = 1000;

/// The latest notifications and their delivery attempts.
#[derive(Debug, Default)]
pub(crate) struct Notifications {
    state: Mutex<State>,
    /// Signals that there may be something to send.
    pub(crate) changed: Notify,
}

#[derive(Debug, Default)]
struct State {
    records: VecDeque<NotificationRecord>,
}

/// A notification to be sent now.
struct Due {
    number: u64,
    url: String,
}

impl Notifications {
    /// The notifications, oldest first.
    pub(crate) fn list(&self) -> Vec<NotificationRecord> {
        self.state().records.iter().cloned().collect()
    }

    /// Removes all notifications, so that nothing more is sent.
    pub(crate) fn clear(&self) {
        self.state().records.clear();
    }

    /// Adds a notification. If there are too many, removes the oldest finished one. If none is finished,
    /// removes the oldest of all and returns its number: it is not delivered.
    pub(crate) fn add(&self, delivery: Delivery) -> Option<u64> {
        let mut state = self.state();
        let mut given_up = None;
        if state.records.len() >= CAPACITY {
            let done = state.records.iter().position(|record| record.next.is_none());
            let removed = state.records.remove(done.unwrap_or_default());
            given_up = removed.filter(|_| done.is_none()).map(|record| record.number);
        }
        state.records.push_back(NotificationRecord::new(delivery));
        given_up
    }

    /// Takes up to `room` notifications that are due.
    fn take_due(&self, now: Timestamp, room: usize) -> Vec<Due> {
        let mut state = self.state();
        let due = state.records.iter_mut().filter(|record| record.is_due(now));
        due.take(room)
            .map(|record| {
                record.is_on_its_way = true;
                Due { number: record.number, url: record.url.clone() }
            })
            .collect()
    }

    /// Records the outcome of an attempt, and schedules the next one. Returns the number of failed
    /// attempts and the time of the next one, unless a reset has removed the notification.
    fn finish(
        &self,
        number: u64,
        outcome: DeliveryOutcome,
        now: Timestamp,
    ) -> Option<(usize, Option<Timestamp>)> {
        let mut state = self.state();
        let record = state.records.iter_mut().find(|record| record.number == number)?;
        record.finish(outcome, now);
        Some((record.failed_attempts(), record.next))
    }

    /// Whether a notification waits for its next attempt.
    fn is_waiting(&self) -> bool {
        self.state().records.iter().any(|record| record.next.is_some() && !record.is_on_its_way)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Notification, NotificationKind};

    #[test]
    fn the_oldest_is_given_up_only_if_none_is_finished() {
        let (notifications, now) = (Notifications::default(), Timestamp::UNIX_EPOCH);
        let add = |number| {
            let (url, customer, about) = ("http://shop.example".to_owned(), "1".to_owned(), "t".to_owned());
            let notification =
                Notification { url, kind: NotificationKind::Success, customer, about, due: now };
            notifications.add(Delivery { number, notification, attempts: 0, next: now })
        };
        for number in 0..1000 {
            assert_eq!(add(number), None);
        }
        notifications.finish(500, DeliveryOutcome::Answered(200), now).unwrap();
        assert_eq!((add(1000), add(1001)), (None, Some(0)));
        let listed: Vec<_> = notifications.list().iter().map(|record| record.number).collect();
        assert!(listed.len() == 1000 && !listed.contains(&500) && !listed.contains(&0));
    }
}
