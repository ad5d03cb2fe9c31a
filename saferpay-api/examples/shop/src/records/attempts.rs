//! Attempts to pay an order.

use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Transaction, params};
use saferpay_api::flows::{Attempt, CreatedLink, TransactionRecord};
use saferpay_api::ids::AliasId;
use serde::{Deserialize, Serialize};

use super::json::{Json, records};
use super::{Order, Schedule};
use crate::problem::Problem;

/// An attempt to pay an order. It is stored before the calls that it describes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PaymentAttempt {
    /// What the SDK needs to continue. It contains a token: do not log it.
    pub(crate) attempt: Attempt,
    pub(crate) way: Way,
    pub(crate) state: PaymentState,
    pub(crate) schedule: Schedule,
    /// What Saferpay said last.
    pub(crate) payment: Option<TransactionRecord>,
    /// Why it is in this state, for the staff.
    pub(crate) note: Option<String>,
    /// Why it has failed, for the payer.
    pub(crate) payer_message: Option<String>,
}

/// How long a payment link can be paid.
pub(crate) const LINK_LIFETIME: Duration = Duration::from_secs(30 * 86_400);

/// How an attempt is paid.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Way {
    /// The payer pays on a Payment Page.
    Page {
        /// The only payment method to offer.
        method: Option<String>,
        save_card: bool,
    },
    /// The payer pays by a payment link. `None` until it was created.
    Link(Option<CreatedLink>),
    /// The shop charges a saved card.
    Charge { alias_id: AliasId },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PaymentState {
    /// Nobody has paid yet.
    Waiting,
    /// Money may be reserved. The shop continues.
    Pending,
    /// The money is captured.
    Paid,
    /// Not paid, and it will not be.
    Failed,
    /// The payer has paid the order twice, and has this payment back.
    Returned,
    /// Money is reserved for something else than was ordered. The staff has to decide.
    NotAsExpected,
}

impl PaymentAttempt {
    /// Whether the shop has to ask Saferpay again.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, PaymentState::Waiting | PaymentState::Pending)
    }
}

/// Stores the next attempt to pay an order.
pub(crate) fn add(db: &Transaction<'_>, order: &Order, way: Way) -> Result<PaymentAttempt, Problem> {
    let count: u32 =
        db.query_row("SELECT count(*) FROM attempts WHERE order_id = ?1", [&order.id], |row| row.get(0))?;
    let attempt = Attempt::new(order.price, &*order.id, &*order.description).with_number(count + 1);
    let mut schedule = Schedule::new();
    if !matches!(way, Way::Charge { .. }) {
        // The payer needs some time.
        schedule.later();
    }
    let added = PaymentAttempt {
        attempt,
        way,
        state: PaymentState::Waiting,
        schedule,
        payment: None,
        note: None,
        payer_message: None,
    };
    save(db, &added)?;
    Ok(added)
}

pub(crate) fn save(db: &Transaction<'_>, attempt: &PaymentAttempt) -> Result<(), Problem> {
    let (order_id, number) = (&*attempt.attempt.order, attempt.attempt.number);
    let ask_after = attempt.schedule.ask_after.as_second();
    let save = "INSERT INTO attempts (order_id, number, is_open, ask_after, record)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (order_id, number) DO UPDATE SET is_open = ?3, ask_after = ?4, record = ?5";
    db.execute(save, params![order_id, number, attempt.is_open(), ask_after, Json(attempt)])?;
    Ok(())
}

/// The attempt that Saferpay knows by this order ID.
pub(crate) fn known_as(db: &Transaction<'_>, order_id: &str) -> Result<Option<PaymentAttempt>, Problem> {
    let select = "SELECT record FROM attempts WHERE order_id || '.' || number = ?1";
    Ok(records(db, select, [order_id])?.pop())
}

/// The attempts of an order, in the order of their numbers.
pub(crate) fn of_order(db: &Transaction<'_>, order_id: &str) -> Result<Vec<PaymentAttempt>, Problem> {
    records(db, "SELECT record FROM attempts WHERE order_id = ?1 ORDER BY number", [order_id])
}

/// The attempts that Saferpay has to be asked about now.
pub(crate) fn due(db: &Transaction<'_>) -> Result<Vec<PaymentAttempt>, Problem> {
    let select = "SELECT record FROM attempts WHERE is_open AND ask_after <= ?1 ORDER BY ask_after";
    records(db, select, [Timestamp::now().as_second()])
}
