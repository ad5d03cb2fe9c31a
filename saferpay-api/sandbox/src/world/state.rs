//! The world: its tables, and how a call finds its way.

use std::fmt;

use jiff::Timestamp;
use serde_json::Value;

use super::alias::Alias;
use super::dcc::DccOffer;
use super::fields::{AccessToken, EnteredCard};
use super::ids::Ids;
use super::leniency::Leniency;
use super::notification::Notification;
use super::offer::{Offer, OfferAddresses};
use super::record::Transaction;
use super::refusals::{self, Refused};
use super::session::Session;
use super::table::{Change, Table};
use crate::accounts::{Accounts, Customer, Terminal};
use crate::call::Call;
use crate::refusal::Refusal;

/// What an operation answers with.
pub(super) type Answer = Result<Value, Refused>;

/// Everything that happened, and what follows from it.
#[derive(Debug)]
pub struct World {
    pub(super) accounts: Accounts,
    pub(super) leniency: Leniency,
    pub(super) ids: Ids,
    drawn: u64,
    pub(super) transactions: Table<Transaction>,
    pub(super) sessions: Table<Session>,
    pub(super) aliases: Table<Alias>,
    pub(super) offers: Table<Offer>,
    pub(super) offer_addresses: Table<OfferAddresses>,
    pub(super) access_tokens: Table<AccessToken>,
    pub(super) entered_cards: Table<EnteredCard>,
    pub(super) dcc_offers: Table<DccOffer>,
    /// When the batch of a terminal was last closed.
    pub(super) closed_batches: Table<Timestamp>,
    pub(super) notifications: Table<Notification>,
    seeds: Table<u64>,
    /// The transaction that an order id stands for, by customer and order id.
    pub(super) orders: Table<Box<str>>,
}

/// A stored row that the world cannot take back.
#[derive(Debug)]
pub enum LoadError {
    /// There is no such table.
    Table(String),
    /// The row cannot be read.
    Row {
        /// The table.
        table: String,
        /// The row's key.
        key: String,
        /// What is wrong with it.
        error: serde_json::Error,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table(table) => {
                write!(formatter, "there is no table `{table}`; was this stored by a newer sandbox?")
            }
            Self::Row { table, key, error } => {
                write!(formatter, "row `{key}` of table `{table}` cannot be read: {error}")
            }
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Table(_) => None,
            Self::Row { error, .. } => Some(error),
        }
    }
}

/// Does the same with every table.
macro_rules! each_table {
    ($world:ident, $name:ident, $table:ident => $what:expr) => {
        each_table!(@ $world, $name, $table, $what;
            transactions sessions aliases offers offer_addresses access_tokens entered_cards dcc_offers
            closed_batches notifications orders seeds)
    };
    (@ $world:ident, $name:ident, $table:ident, $what:expr; $($field:ident)*) => {
        $( { let $name = stringify!($field); let $table = &mut $world.$field; $what } )*
    };
}

impl World {
    /// An empty world. The same seed and the same calls give the same answers.
    #[must_use]
    pub fn new(accounts: Accounts, seed: u64) -> Self {
        Self {
            accounts,
            leniency: Leniency::default(),
            ids: Ids::new(seed),
            drawn: seed,
            transactions: Table::default(),
            sessions: Table::default(),
            aliases: Table::default(),
            offers: Table::default(),
            offer_addresses: Table::default(),
            access_tokens: Table::default(),
            entered_cards: Table::default(),
            dcc_offers: Table::default(),
            closed_batches: Table::default(),
            notifications: Table::default(),
            seeds: Table::default(),
            orders: Table::default(),
        }
    }

    /// Sets the switches.
    pub fn set_leniency(&mut self, leniency: Leniency) {
        self.leniency = leniency;
    }

    /// The accounts that may call.
    #[must_use]
    pub fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    /// Carries a call out.
    ///
    /// # Errors
    ///
    /// Tells why it was refused; then nothing has happened but what the refusal tells of.
    #[allow(clippy::result_large_err, reason = "a refusal is rare, and is taken apart at once")]
    pub fn answer(&mut self, call: &Call, now: Timestamp) -> Result<Value, Refusal> {
        self.answer_boxed(call, now).map_err(|refused| *refused)
    }

    fn answer_boxed(&mut self, call: &Call, now: Timestamp) -> Answer {
        match &*call.operation {
            "PaymentPage/Initialize" => self.payment_page_initialize(call, now),
            "PaymentPage/Assert" => self.payment_page_assert(call, now),
            "Transaction/Initialize" => self.transaction_initialize(call, now),
            "Transaction/QueryPaymentMeans" => self.query_payment_means(call, now),
            "Transaction/AdjustAmount" => self.adjust_amount(call, now),
            "Transaction/Authorize" => self.transaction_authorize(call, now),
            "Transaction/AuthorizeDirect" => self.authorize_direct(call, now),
            "Transaction/AuthorizeReferenced" => self.authorize_referenced(call, now),
            "Transaction/Capture" => self.capture(call, now),
            "Transaction/MultipartCapture" => self.multipart_capture(call, now),
            "Transaction/AssertCapture" => self.assert_capture(call, now),
            "Transaction/MultipartFinalize" => self.multipart_finalize(call, now),
            "Transaction/Refund" => self.refund(call, now),
            "Transaction/AssertRefund" => self.assert_refund(call, now),
            "Transaction/RefundDirect" => self.refund_direct(call, now),
            "Transaction/Cancel" => self.cancel(call, now),
            "Transaction/Inquire" => self.inquire(call, now),
            "Transaction/RedirectPayment" => self.redirect_payment(call, now),
            "Transaction/AssertRedirectPayment" => self.assert_redirect_payment(call, now),
            "Transaction/AlternativePayment" => self.alternative_payment(call, now),
            "Transaction/QueryAlternativePayment" => self.query_alternative_payment(call, now),
            "Transaction/DccInquiry" => self.dcc_inquiry(call, now),
            "Alias/Insert" => self.alias_insert(call, now),
            "Alias/AssertInsert" => self.alias_assert_insert(call, now),
            "Alias/InsertDirect" => self.alias_insert_direct(call, now),
            "Alias/Update" => self.alias_update(call, now),
            "Alias/Delete" => self.alias_delete(call, now),
            "Alias/Inquire" => self.alias_inquire(call, now),
            "Batch/Close" => self.batch_close(call, now),
            "OmniChannel/InsertAlias" => self.omni_channel_insert_alias(call, now),
            "OmniChannel/AcquireTransaction" => self.omni_channel_acquire(call, now),
            "SecurePayGate/CreateSingleUsePaymentLink" => self.create_offer(call, now),
            "SecurePayGate/GetSingleUsePaymentLink" => self.get_offer(call, now),
            "SecurePayGate/DeleteSingleUsePaymentLink" => self.delete_offer(call, now),
            "SaferpayFieldsAccessToken/CreateAccessToken" => self.create_access_token(call),
            "SaferpayFieldsAccessToken/DeleteAccessToken" => self.delete_access_token(call),
            "SaferpayFieldsAccessToken/DeleteAccessTokens" => self.delete_access_tokens(call),
            "Licensing/GetCustomerLicense" | "Licensing/GetCustomerLicenseConfiguration" => {
                self.license(call)
            }
            "PaymentPageConfig/GetConfigurations" => self.payment_page_configurations(call),
            "Terminals/GetTerminals" => self.terminals(call),
            "Terminals/GetTerminal" => self.terminal_info(call),
            "Terminals/GetPaymentMethods" => self.payment_methods(call),
            "TransactionReporting/GetTransactions" => self.transaction_report(call, now),
            other => Err(refusals::unknown_operation(other)),
        }
    }

    /// The rows that have changed since they were last taken, for a store to write at once.
    pub fn take_changes(&mut self) -> Vec<Change> {
        if self.drawn != self.ids.seed() {
            self.drawn = self.ids.seed();
            self.seeds.insert("ids", self.drawn);
        }
        let mut changes = Vec::new();
        each_table!(self, name, table => table.take_changes(name, &mut changes));
        changes
    }

    /// Forgets which rows have changed, where nothing is stored.
    pub fn discard_changes(&mut self) {
        each_table!(self, _name, table => table.discard_changes());
    }

    /// Puts a stored row back into a new world.
    ///
    /// # Errors
    ///
    /// Tells which row cannot be read.
    pub fn load(&mut self, table: &str, key: &str, value: &[u8]) -> Result<(), LoadError> {
        let unreadable = |error| LoadError::Row { table: table.to_owned(), key: key.to_owned(), error };
        each_table!(self, name, rows => if name == table {
            rows.load(key, value).map_err(unreadable)?;
            if name == "seeds"
                && let Some(seed) = self.seeds.get("ids")
            {
                self.drawn = *seed;
                self.ids = Ids::new(*seed);
            }
            return Ok(());
        });
        Err(LoadError::Table(table.to_owned()))
    }

    /// Keeps the transaction.
    pub(super) fn keep(&mut self, id: &str, transaction: Transaction) {
        self.transactions.insert(id, transaction);
        self.remember_order(id);
    }

    /// Lets an order id stand for its latest transaction that was not refused: assumed, as a
    /// refund may have the order id of its payment.
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

    pub(super) fn customer(&self, id: &str) -> Result<&Customer, Refused> {
        let customer = self.accounts.customer.iter().find(|customer| customer.id == id);
        customer.ok_or_else(|| refusals::permission_denied("Invalid customer"))
    }

    /// A terminal of the customer.
    pub(super) fn terminal(&self, customer: &str, id: &str) -> Result<&Terminal, Refused> {
        let terminal = self.customer(customer)?.terminal.iter().find(|terminal| terminal.id == id);
        terminal.ok_or_else(|| refusals::permission_denied("Invalid terminal"))
    }

    /// The terminal that the body names.
    pub(super) fn terminal_of(&self, call: &Call) -> Result<&Terminal, Refused> {
        self.terminal(&call.customer, super::read::needed(&call.body, "TerminalId")?)
    }
}

/// Where the transaction of an order is looked up. No customer id has a slash.
pub(super) fn order_key(customer: &str, order_id: &str) -> String {
    format!("{customer}/{order_id}")
}
