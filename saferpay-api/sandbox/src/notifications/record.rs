//! What is known of a notification.

use std::fmt;

use jiff::Timestamp;
use serde::Serialize;

use super::schedule;
use crate::engine::{Notification, NotificationKind};

/// A notification, and what became of it.
#[derive(Clone, Debug, Serialize)]
pub struct NotificationRecord {
    /// Counts the notifications since the start.
    pub number: u64,
    /// Where to: what the merchant gave, and nothing else.
    pub url: String,
    /// What for.
    pub kind: NotificationKind,
    /// Whose it is.
    pub customer: String,
    /// The token or the transaction id that it is about.
    pub about: String,
    /// When it came up.
    pub at: Timestamp,
    /// The attempts so far, oldest first.
    pub attempts: Vec<DeliveryAttempt>,
    /// When it is tried next, by the sandbox's clock; none when it is done with.
    pub next: Option<Timestamp>,
    #[serde(skip)]
    pub(super) is_on_its_way: bool,
}

/// One attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeliveryAttempt {
    /// When it ended.
    pub at: Timestamp,
    /// How it ended.
    pub outcome: DeliveryOutcome,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryOutcome {
    /// The merchant answered, with this status. 200 alone is good.
    Answered(u16),
    /// The merchant could not be reached.
    Failed(String),
}

impl fmt::Display for DeliveryOutcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered(status) => write!(formatter, "answered {status}"),
            Self::Failed(reason) => formatter.write_str(reason),
        }
    }
}

impl NotificationRecord {
    pub(super) fn new(number: u64, notification: Notification) -> Self {
        let Notification { url, kind, customer, about, due } = notification;
        let (next, attempts) = (Some(due), Vec::new());
        Self { number, url, kind, customer, about, at: due, attempts, next, is_on_its_way: false }
    }

    /// Whether the merchant has answered 200.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        self.attempts.last().is_some_and(|delivery| delivery.outcome == DeliveryOutcome::Answered(200))
    }

    /// `delivered`, `waiting` or `given up`.
    #[must_use]
    pub fn status(&self) -> &'static str {
        match () {
            () if self.is_delivered() => "delivered",
            () if self.next.is_some() => "waiting",
            () => "given up",
        }
    }

    pub(super) fn is_due(&self, now: Timestamp) -> bool {
        !self.is_on_its_way && self.next.is_some_and(|next| next <= now)
    }

    pub(super) fn finish(&mut self, outcome: DeliveryOutcome, now: Timestamp) {
        self.is_on_its_way = false;
        self.attempts.push(DeliveryAttempt { at: now, outcome });
        self.next = if self.is_delivered() { None } else { schedule::next(self.attempts.len(), now) };
    }
}
