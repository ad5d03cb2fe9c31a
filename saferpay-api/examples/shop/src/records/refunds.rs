//! Refunds.

use jiff::Timestamp;
use rusqlite::{Transaction, params};
use saferpay_api::flows::RefundIntent;
use saferpay_api::money::Money;
use serde::{Deserialize, Serialize};

use super::Schedule;
use super::json::{Json, records};
use crate::problem::Problem;

/// A refund or a cancel. It is stored before the call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) order_id: String,
    /// The attempt that was paid.
    pub(crate) number: u32,
    /// What the SDK needs to make the refund once, however often it is called.
    pub(crate) intent: RefundIntent,
    pub(crate) amount: Money,
    pub(crate) state: RefundState,
    pub(crate) schedule: Schedule,
    /// Why it is in this state.
    pub(crate) note: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RefundState {
    /// It may have been made. The shop continues.
    Open,
    /// The payment was canceled, and nobody is charged.
    Canceled,
    /// The money goes back.
    Refunded,
    /// It was not made.
    Failed,
}

pub(crate) fn save(db: &Transaction<'_>, refund: &Refund) -> Result<(), Problem> {
    let save = "INSERT INTO refunds (reference, order_id, is_open, ask_after, record)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (reference) DO UPDATE SET is_open = ?3, ask_after = ?4, record = ?5";
    let (is_open, ask_after) = (refund.state == RefundState::Open, refund.schedule.ask_after.as_second());
    db.execute(save, params![&*refund.intent.reference, refund.order_id, is_open, ask_after, Json(refund)])?;
    Ok(())
}

pub(crate) fn get(db: &Transaction<'_>, reference: &str) -> Result<Option<Refund>, Problem> {
    Ok(records(db, "SELECT record FROM refunds WHERE reference = ?1", [reference])?.pop())
}

pub(crate) fn of_order(db: &Transaction<'_>, order_id: &str) -> Result<Vec<Refund>, Problem> {
    records(db, "SELECT record FROM refunds WHERE order_id = ?1 ORDER BY rowid", [order_id])
}

/// The refunds that Saferpay has to be asked about now.
pub(crate) fn due(db: &Transaction<'_>) -> Result<Vec<Refund>, Problem> {
    let select = "SELECT record FROM refunds WHERE is_open AND ask_after <= ?1 ORDER BY ask_after";
    records(db, select, [Timestamp::now().as_second()])
}
