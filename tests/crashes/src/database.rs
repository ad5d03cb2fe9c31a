//! What the shop stores: JSON text, so that nothing but stored values survives a crash.

use std::sync::atomic::AtomicU32;
use std::sync::{Mutex, PoisonError};

use saferpay_api::flows::{Attempt, RefundIntent, TransactionRecord};
use saferpay_api::ids::{AliasId, OfferId};
use serde::{Deserialize, Serialize};

/// The records of an order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Records {
    /// The attempts to pay it.
    pub attempts: Vec<AttemptRecord>,
    /// The refunds.
    pub refunds: Vec<RefundRecord>,
}

/// An attempt to pay the order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AttemptRecord {
    /// The attempt.
    pub attempt: Attempt,
    /// How it is paid.
    pub way: Way,
    /// Where it is.
    pub state: AttemptState,
}

/// How an attempt is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// On a Payment Page.
    Page,
    /// By a payment link, with its offer ID once it exists.
    Link(Option<OfferId>),
    /// With a stored card.
    Charge(AliasId),
}

/// Where an attempt is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum AttemptState {
    /// It may still be paid.
    Open,
    /// Its transaction pays the order.
    Paid(Box<TransactionRecord>),
    /// It will not be paid.
    Failed,
    /// It was one too many, and the payer has the money back.
    Returned,
}

/// A refund.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RefundRecord {
    /// The shop's number of it.
    pub number: String,
    /// The refund.
    pub intent: RefundIntent,
    /// The amount in minor units.
    pub amount: u64,
    /// Whether the payer has the money back.
    pub done: bool,
}

impl Records {
    /// The payment of the order.
    #[must_use]
    pub fn payment(&self) -> Option<&TransactionRecord> {
        self.attempts.iter().find_map(|record| match &record.state {
            AttemptState::Paid(transaction) => Some(&**transaction),
            _ => None,
        })
    }

    /// The record of an attempt, by the order ID that Saferpay knows.
    pub fn attempt_mut(&mut self, order_id: &str) -> Option<&mut AttemptRecord> {
        self.attempts.iter_mut().find(|record| record.attempt.order_id() == order_id)
    }
}

/// A database with one order. The second lock is the lock on its row, which a handler holds while it
/// calls Saferpay; it is free again when the handler is killed.
#[derive(Debug, Default)]
pub struct Database {
    json: Mutex<String>,
    pub(crate) row: tokio::sync::Mutex<()>,
    /// How often a refund was tried, for a bug.
    pub(crate) tries: AtomicU32,
}

impl Database {
    /// Reads the records.
    ///
    /// # Panics
    ///
    /// If they are not what [`save`](Self::save) wrote.
    #[must_use]
    pub fn load(&self) -> Records {
        let json = self.json.lock().unwrap_or_else(PoisonError::into_inner);
        if json.is_empty() {
            Records::default()
        } else {
            serde_json::from_str(&json).expect("stored records")
        }
    }

    /// Changes the records.
    ///
    /// # Panics
    ///
    /// Never: the records are plain data.
    pub fn save(&self, change: impl FnOnce(&mut Records)) {
        let mut records = self.load();
        change(&mut records);
        let json = serde_json::to_string(&records).expect("plain data");
        *self.json.lock().unwrap_or_else(PoisonError::into_inner) = json;
    }
}
