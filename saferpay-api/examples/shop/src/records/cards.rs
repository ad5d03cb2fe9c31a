//! Cards that payers have saved.

use rusqlite::{Transaction, params};
use saferpay_api::ids::{AliasId, OrderId};
use serde::{Deserialize, Serialize};

use super::json::{Json, records};
use crate::problem::Problem;

/// A saved card. Saferpay keeps its number.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SavedCard {
    /// The alias: the ID of the card at Saferpay.
    pub(crate) alias_id: AliasId,
    /// The masked number.
    pub(crate) display_text: String,
    /// The order with which it was saved.
    pub(crate) order_id: OrderId,
}

pub(crate) fn save(db: &Transaction<'_>, card: &SavedCard) -> Result<(), Problem> {
    let save = "INSERT OR IGNORE INTO cards (alias_id, record) VALUES (?1, ?2)";
    db.execute(save, params![&*card.alias_id, Json(card)])?;
    Ok(())
}

pub(crate) fn get(db: &Transaction<'_>, alias_id: &str) -> Result<SavedCard, Problem> {
    records(db, "SELECT record FROM cards WHERE alias_id = ?1", [alias_id])?.pop().ok_or(Problem::NotFound)
}

pub(crate) fn all(db: &Transaction<'_>) -> Result<Vec<SavedCard>, Problem> {
    records(db, "SELECT record FROM cards ORDER BY alias_id", [])
}
