//! Orders.

use jiff::Timestamp;
use rusqlite::{Transaction, params};
use saferpay_api::money::Money;
use serde::{Deserialize, Serialize};

use super::json::{Json, records};
use crate::problem::Problem;

/// The items that a customer buys.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    /// Random, because the address of the order's page contains it.
    pub(crate) id: String,
    pub(crate) created: Timestamp,
    pub(crate) description: String,
    pub(crate) price: Money,
}

impl Order {
    pub(crate) fn new(id: impl Into<String>, description: impl Into<String>, price: Money) -> Self {
        Self { id: id.into(), created: Timestamp::now(), description: description.into(), price }
    }
}

/// Stores an order. Returns whether it is new: a form that is sent twice has the same ID.
pub(crate) fn insert(db: &Transaction<'_>, order: &Order) -> Result<bool, Problem> {
    let insert = "INSERT OR IGNORE INTO orders (id, created, record) VALUES (?1, ?2, ?3)";
    Ok(db.execute(insert, params![order.id, order.created.as_second(), Json(order)])? == 1)
}

pub(crate) fn get(db: &Transaction<'_>, id: &str) -> Result<Order, Problem> {
    records(db, "SELECT record FROM orders WHERE id = ?1", [id])?.pop().ok_or(Problem::NotFound)
}

/// The latest orders, newest first.
pub(crate) fn latest(db: &Transaction<'_>) -> Result<Vec<Order>, Problem> {
    records(db, "SELECT record FROM orders ORDER BY created DESC, id LIMIT 100", [])
}
