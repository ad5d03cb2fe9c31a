//! The state of a transaction or a capture, the same for all versions.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The state of a transaction or a capture.
///
/// It is the same for all versions, although their lists of states differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// The money moves: a payment is paid, a refund is refunded.
    Captured,

    /// The money is reserved and does not move. **Not paid**: it has to be captured.
    Authorized,

    /// The outcome is not known yet. **Not paid.**
    Pending,

    /// The transaction was canceled, and no money will move. **Not paid.**
    Canceled,

    /// A state that this crate does not know, or none. **Not known to be paid.**
    Unknown,
}

impl PaymentState {
    pub(super) fn of(status: Option<&str>) -> Self {
        match status {
            Some("CAPTURED") => Self::Captured,
            Some("AUTHORIZED") => Self::Authorized,
            Some("PENDING") => Self::Pending,
            Some("CANCELED") => Self::Canceled,
            _ => Self::Unknown,
        }
    }
}

impl PaymentState {
    /// All states, with the text that the database contains.
    const TEXTS: [(Self, &'static str); 5] = [
        (Self::Captured, "captured"),
        (Self::Authorized, "authorized"),
        (Self::Pending, "pending"),
        (Self::Canceled, "canceled"),
        (Self::Unknown, "unknown"),
    ];
}

/// Writes `captured`, `authorized`, `pending`, `canceled` or `unknown`.
impl Serialize for PaymentState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = Self::TEXTS.iter().find(|(state, _)| state == self).map_or("unknown", |(_, text)| text);
        serializer.serialize_str(text)
    }
}

impl<'de> Deserialize<'de> for PaymentState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let state = Self::TEXTS.iter().find(|(_, known)| *known == text).map(|(state, _)| *state);
        state.ok_or_else(|| D::Error::custom("not the state of a payment"))
    }
}
