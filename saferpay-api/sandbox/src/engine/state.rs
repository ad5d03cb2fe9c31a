//! The state of the engine: its tables and accounts.

use jiff::Timestamp;
use serde_json::Value;

use super::errors::{self, BoxedApiError};
use super::ids::Ids;
use super::rows::alias::Alias;
use super::rows::dcc_offer::DccOffer;
use super::rows::fields::{AccessToken, EnteredCard};
use super::rows::notification::{Delivery, Notification};
use super::rows::payment_link::{PaymentLink, PaymentLinkAddresses};
use super::rows::session::Session;
use super::rows::transaction::Transaction;
use super::table::Table;
use super::transaction_table::TransactionTable;
use crate::accounts::{Accounts, Customer, Terminal};
use crate::call::Call;
use crate::quirks::Quirks;

/// The result of an operation.
pub(super) type OperationResult = Result<Value, BoxedApiError>;

/// The engine: all state of a sandbox.
#[derive(Debug)]
pub struct Engine {
    pub(super) accounts: Accounts,
    pub(super) quirks: Quirks,
    pub(super) ids: Ids,
    pub(super) stored_seed: u64,
    pub(super) transactions: TransactionTable,
    pub(super) sessions: Table<Session>,
    pub(super) aliases: Table<Alias>,
    pub(super) payment_links: Table<PaymentLink>,
    pub(super) payment_link_addresses: Table<PaymentLinkAddresses>,
    pub(super) access_tokens: Table<AccessToken>,
    pub(super) entered_cards: Table<EnteredCard>,
    pub(super) dcc_offers: Table<DccOffer>,
    /// When the batch of each terminal was last closed.
    pub(super) closed_batches: Table<Timestamp>,
    pub(super) notifications: Table<Notification>,
    /// Notifications that are being sent.
    pub(super) deliveries: Table<Delivery>,
    /// The number of the last delivery of this run.
    pub(super) last_delivery: u64,
    pub(super) seeds: Table<u64>,
    /// The transaction id of each order, by customer and order id.
    pub(super) orders: Table<Box<str>>,
}

impl Engine {
    /// Creates an empty engine. The same seed and the same calls give the same answers.
    #[must_use]
    pub fn new(accounts: Accounts, seed: u64) -> Self {
        Self {
            accounts,
            quirks: Quirks::default(),
            ids: Ids::new(seed),
            stored_seed: seed,
            transactions: TransactionTable::default(),
            sessions: Table::default(),
            aliases: Table::default(),
            payment_links: Table::default(),
            payment_link_addresses: Table::default(),
            access_tokens: Table::default(),
            entered_cards: Table::default(),
            dcc_offers: Table::default(),
            closed_batches: Table::default(),
            notifications: Table::default(),
            deliveries: Table::default(),
            last_delivery: 0,
            seeds: Table::default(),
            orders: Table::default(),
        }
    }

    /// Sets where the engine is lenient.
    pub fn set_quirks(&mut self, quirks: Quirks) {
        self.quirks = quirks;
    }

    /// The accounts.
    #[must_use]
    pub fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    /// Stores a transaction.
    pub(super) fn save_transaction(&mut self, id: &str, transaction: Transaction) {
        self.transactions.insert(id, transaction);
        self.remember_order(id);
    }

    /// Maps the order id to its latest transaction that did not fail. Assumed, because a refund may
    /// have the order id of its payment.
    pub(super) fn remember_order(&mut self, id: &str) {
        let Some(transaction) = self.transactions.get(id).filter(|transaction| !transaction.is_failed())
        else {
            return;
        };
        let Some(order_id) = &transaction.order_id else { return };
        let key = order_key(&transaction.customer, order_id);
        let later = self.orders.get(&key).and_then(|other| self.transactions.get(other));
        let rank = |transaction: &Transaction| (!transaction.is_refund, transaction.date);
        if later.is_none_or(|other| rank(other) <= rank(transaction)) {
            self.orders.insert(&key, id.into());
        }
    }

    pub(super) fn customer(&self, id: &str) -> Result<&Customer, BoxedApiError> {
        let customer = self.accounts.customers.iter().find(|customer| customer.id == id);
        customer.ok_or_else(|| errors::permission_denied("Invalid customer"))
    }

    /// Finds a terminal of the customer.
    pub(super) fn terminal(&self, customer: &str, id: &str) -> Result<&Terminal, BoxedApiError> {
        let terminal = self.customer(customer)?.terminals.iter().find(|terminal| terminal.id == id);
        terminal.ok_or_else(|| errors::permission_denied("Invalid terminal"))
    }

    /// Finds the terminal of the body.
    pub(super) fn terminal_of(&self, call: &Call) -> Result<&Terminal, BoxedApiError> {
        self.terminal(&call.customer, super::read::needed(&call.body, "TerminalId")?)
    }
}

/// The key of an order. Customer ids contain no slash.
pub(super) fn order_key(customer: &str, order_id: &str) -> String {
    format!("{customer}/{order_id}")
}
