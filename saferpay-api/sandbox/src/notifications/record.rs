//! A notification and its delivery attempts.

use std::fmt;

use jiff::Timestamp;
use serde::Serialize;

use super::schedule;
use crate::engine::{Delivery, Notification, NotificationKind};

/// A notification and its delivery attempts.
#[derive(Clone, Debug, Serialize)]
pub struct NotificationRecord {
    /// The number of the notification, counted from the start.
    pub number: u64,
    /// The address, exactly as the merchant gave it.
    pub url: String,
    /// The reason for the notification.
    pub kind: NotificationKind,
    /// The id of the customer.
    pub customer: String,
    /// The token or transaction id that it concerns.
    pub about: String,
    /// When it was created.
    pub at: Timestamp,
    /// The delivery attempts so far, oldest first.
    pub attempts: Vec<DeliveryAttempt>,
    /// The time of the next attempt by the sandbox's clock; `None` if there is none.
    pub next: Option<Timestamp>,
    /// The attempts of earlier runs of the sandbox, whose outcomes are not stored.
    pub earlier_attempts: usize,
    #[serde(skip)]
    pub(super) is_on_its_way: bool,
}

/// A delivery attempt.
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
    /// The merchant answered with this status. Only 200 counts as delivered.
    Answered(u16),
    /// There was no answer, for this reason.
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
    pub(super) fn new(delivery: Delivery) -> Self {
        let Delivery { number, notification, attempts: earlier_attempts, next } = delivery;
        let Notification { url, kind, customer, about, due } = notification;
        let (next, attempts) = (Some(next), Vec::new());
        let is_on_its_way = false;
        Self { number, url, kind, customer, about, at: due, attempts, earlier_attempts, next, is_on_its_way }
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

    /// The attempts so far, all of which have failed unless it is delivered.
    pub(super) fn failed_attempts(&self) -> usize {
        self.earlier_attempts + self.attempts.len()
    }

    pub(super) fn is_due(&self, now: Timestamp) -> bool {
        !self.is_on_its_way && self.next.is_some_and(|next| next <= now)
    }

    pub(super) fn finish(&mut self, outcome: DeliveryOutcome, now: Timestamp) {
        self.is_on_its_way = false;
        self.attempts.push(DeliveryAttempt { at: now, outcome });
        self.next = if self.is_delivered() { None } else { schedule::next(self.failed_attempts(), now) };
    }
}
