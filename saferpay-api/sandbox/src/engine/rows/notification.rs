//! Notifications: who is to be told. Sending them is left to others.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A GET that is to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notification {
    /// Where to, with nothing to be added.
    pub url: String,
    /// What for.
    pub kind: NotificationKind,
    /// Whose it is.
    pub customer: String,
    /// The token or the transaction id that it is about.
    pub about: String,
    /// Not before.
    pub due: Timestamp,
}

/// What a notification is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotificationKind {
    /// The payer is done, or has come back.
    Success,
    /// It came to nothing.
    Fail,
    /// An alternative payment has another state.
    State,
    /// What was pending is settled.
    Pending,
}
