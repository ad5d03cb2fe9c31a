//! A queued notification.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A notification to send with GET.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notification {
    /// The complete address.
    pub url: String,
    /// The reason for the notification.
    pub kind: NotificationKind,
    /// The id of the customer.
    pub customer: String,
    /// The token or transaction id that it concerns.
    pub about: String,
    /// When to send it at the earliest.
    pub due: Timestamp,
}

/// The reason for a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotificationKind {
    /// The payer has finished successfully.
    Success,
    /// The payment has failed.
    Fail,
    /// The state of an alternative payment has changed.
    State,
    /// A pending capture has completed.
    Pending,
}

/// A notification that is being sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Its number, counted from the first notification.
    pub number: u64,
    /// The notification.
    pub notification: Notification,
    /// The number of failed attempts.
    pub attempts: usize,
    /// When to send it next.
    pub next: Timestamp,
}
