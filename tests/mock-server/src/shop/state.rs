//! The state of a shop's account, and how payments enter it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::Answer;

/// What a payer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// Pays: the payment is authorized.
    Pays,
    /// Pays with a slow method: the payment is pending.
    PaysSlowly,
    /// Aborts.
    Aborts,
    /// Is declined.
    IsDeclined,
}

#[derive(Default)]
pub(super) struct State {
    /// By token.
    pub(super) transactions: Vec<Transaction>,
    pub(super) links: BTreeMap<String, Value>,
    pub(super) captures: usize,
    pub(super) refunds: usize,
    pub(super) refusals: BTreeMap<String, (u16, String)>,
    pub(super) pending_captures: bool,
    pub(super) refunded: u64,
}

pub(super) struct Transaction {
    pub(super) token: String,
    pub(super) id: String,
    pub(super) order: Value,
    pub(super) amount: Value,
    pub(super) kind: &'static str,
    /// Empty before the payer has acted.
    pub(super) status: &'static str,
    pub(super) captured: u64,
}

impl State {
    pub(super) fn begin(&mut self, payment: &Value, kind: &'static str, status: &'static str) -> usize {
        let number = self.transactions.len() + 1;
        self.transactions.push(Transaction {
            token: format!("token{number:020}"),
            id: format!("transaction{number:017}"),
            order: payment["OrderId"].clone(),
            amount: payment["Amount"].clone(),
            kind,
            status,
            captured: 0,
        });
        number - 1
    }

    pub(super) fn payer(&mut self, token: &str, payer: Payer) {
        if let Some(transaction) = self.transactions.iter_mut().find(|one| one.token == token) {
            transaction.status = match payer {
                Payer::Pays => "AUTHORIZED",
                Payer::PaysSlowly => "PENDING",
                Payer::Aborts => "TRANSACTION_ABORTED",
                Payer::IsDeclined => "TRANSACTION_DECLINED",
            };
        }
    }
}

/// An error response.
pub(super) fn refusal(status: u16, name: &str) -> Answer {
    let behavior = if name == "NO_CONTRACT" { "OTHER_MEANS" } else { "DO_NOT_RETRY" };
    Answer::json(
        status,
        &json!({ "Behavior": behavior, "ErrorName": name, "ErrorMessage": "refused by the mock server" }),
    )
}
