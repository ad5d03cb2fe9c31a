//! The table of transactions, and the latest report of them.
//!
//! Clients request all pages of a report in turn. The first page searches all transactions, and the
//! others take their part of what it has found. A change of the transactions drops the report only if it
//! can change which ones are in it: a report is of past days, and payments are of today.

use std::ops::{Deref, Range};

use jiff::Timestamp;

use super::rows::transaction::Transaction;
use super::table::{RowChange, Table};

/// The values that a report depends on, in addition to the transactions.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ReportKey {
    pub(super) customer: Box<str>,
    /// Its days.
    pub(super) days: Range<Timestamp>,
    pub(super) terminal: Option<Box<str>>,
    pub(super) state: Option<Box<str>>,
}

/// The latest report.
#[derive(Debug)]
struct Report {
    key: ReportKey,
    /// The transactions, oldest first.
    ids: Box<[Box<str>]>,
    /// The time in which no pending payment in it changes its state.
    valid: Range<Timestamp>,
}

impl Report {
    /// Whether a transaction that is new or about to change can join or leave the report.
    fn depends_on(&self, transaction: &Transaction, is_new: bool) -> bool {
        // A payment in a store gets a terminal later. Nothing else about a transaction changes except
        // its state.
        (is_new || self.key.state.is_some() || transaction.terminal.is_empty())
            && self.key.days.contains(&transaction.date)
    }
}

/// The transactions by id. Reads like any table; changes go through its own functions.
#[derive(Debug, Default)]
pub(super) struct TransactionTable {
    rows: Table<Transaction>,
    report: Option<Report>,
}

impl Deref for TransactionTable {
    type Target = Table<Transaction>;

    fn deref(&self) -> &Table<Transaction> {
        &self.rows
    }
}

impl TransactionTable {
    /// Returns a transaction to change.
    pub(super) fn change(&mut self, id: &str) -> Option<&mut Transaction> {
        let transaction = self.rows.change(id)?;
        self.report.take_if(|report| report.depends_on(transaction, false));
        Some(transaction)
    }

    pub(super) fn insert(&mut self, id: &str, transaction: Transaction) {
        self.report.take_if(|report| report.depends_on(&transaction, true));
        self.rows.insert(id, transaction);
    }

    /// The ids of the transactions that fit, oldest first.
    pub(super) fn report(
        &mut self,
        key: ReportKey,
        now: Timestamp,
        fits: impl Fn(&Transaction) -> bool,
    ) -> &[Box<str>] {
        let is_known = |report: &Report| report.key == key && report.valid.contains(&now);
        if !self.report.as_ref().is_some_and(is_known) {
            self.report = None;
        }
        let rows = &self.rows;
        &self.report.get_or_insert_with(|| search(rows, key, now, fits)).ids
    }

    pub(super) fn take_changes(&mut self, table: &'static str, changes: &mut Vec<RowChange>) {
        self.rows.take_changes(table, changes);
    }

    pub(super) fn discard_changes(&mut self) {
        self.rows.discard_changes();
    }

    /// Loads a stored row.
    pub(super) fn load(&mut self, id: &str, value: &[u8]) -> Result<(), serde_json::Error> {
        self.report = None;
        self.rows.load(id, value)
    }
}

/// Makes a report, which visits every transaction once.
fn search(
    rows: &Table<Transaction>,
    key: ReportKey,
    now: Timestamp,
    fits: impl Fn(&Transaction) -> bool,
) -> Report {
    let (mut found, mut until) = (Vec::new(), Timestamp::MAX);
    for (id, transaction) in rows.iter().filter(|(_, transaction)| key.days.contains(&transaction.date)) {
        if key.state.is_some() {
            until = until.min(transaction.next_change(now).unwrap_or(until));
        }
        if fits(transaction) {
            found.push((transaction.date, id));
        }
    }
    found.sort_unstable();
    let ids = found.into_iter().map(|(_, id)| id.into()).collect();
    // If the clock is moved back, a payment can be pending again.
    let since = if key.state.is_some() { now } else { Timestamp::MIN };
    Report { key, ids, valid: since..until }
}
