//! A shop's account, remembered: payments from the Payment Page to the refund.

mod account;
mod payments;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use crate::{Answer, Received, payment_links};

/// What a payer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// Pays: the payment is authorized.
    Pays,
    /// Pays by a means that takes its time.
    PaysSlowly,
    /// Gives up.
    Aborts,
    /// Is declined.
    IsDeclined,
}

/// The account of a shop, of which a clone is the same.
#[derive(Clone, Default)]
pub struct Shop(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// By token.
    transactions: Vec<Transaction>,
    links: BTreeMap<String, Value>,
    captures: usize,
    refunds: usize,
    refusals: BTreeMap<String, (u16, String)>,
    pending_captures: bool,
    refunded: u64,
}

struct Transaction {
    token: String,
    id: String,
    order: Value,
    amount: Value,
    kind: &'static str,
    /// Empty before the payer has acted.
    status: &'static str,
    captured: u64,
}

impl Shop {
    /// An account in which nothing has happened.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The answers of the account, for [`MockServer::start`](crate::MockServer::start).
    pub fn answers(&self) -> impl Fn(&Received) -> Answer + Send + Sync + 'static {
        let (shop, links) = (self.clone(), payment_links());
        move |received| {
            let mut state = shop.state();
            let last = received.path.rsplit("/v1/").next().unwrap_or_default();
            if let Some((status, name)) = state.refusals.get(last) {
                return refusal(*status, name);
            }
            if received.path.contains("/spg-offers") {
                return state.link(received, links(received));
            }
            let payment = payments::answer(&mut state, last, received);
            payment.or_else(|| account::answer(received)).unwrap_or_else(|| refusal(400, "VALIDATION_FAILED"))
        }
    }

    /// Has the payer of a token do this.
    pub fn payer(&self, token: &str, payer: Payer) {
        self.state().payer(token, payer);
    }

    /// Refuses an operation, such as `Transaction/Capture`, from now on.
    pub fn refuse(&self, operation: &str, status: u16, name: &str) {
        self.state().refusals.insert(operation.to_owned(), (status, name.to_owned()));
    }

    /// Takes all refusals back.
    pub fn refuse_nothing(&self) {
        self.state().refusals.clear();
    }

    /// Leaves captures pending from now on.
    pub fn leave_captures_pending(&self) {
        self.state().pending_captures = true;
    }

    /// How often money was captured from payers.
    #[must_use]
    pub fn captures(&self) -> usize {
        self.state().captures
    }

    /// How many refunds were made.
    #[must_use]
    pub fn refunds(&self) -> usize {
        self.state().refunds
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn begin(&mut self, payment: &Value, kind: &'static str, status: &'static str) -> usize {
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

    fn payer(&mut self, token: &str, payer: Payer) {
        if let Some(transaction) = self.transactions.iter_mut().find(|one| one.token == token) {
            transaction.status = match payer {
                Payer::Pays => "AUTHORIZED",
                Payer::PaysSlowly => "PENDING",
                Payer::Aborts => "TRANSACTION_ABORTED",
                Payer::IsDeclined => "TRANSACTION_DECLINED",
            };
        }
    }

    /// A link becomes a payment once it is opened.
    fn link(&mut self, received: &Received, mut answer: Answer) -> Answer {
        let Ok(mut body) = serde_json::from_slice::<Value>(&answer.body) else {
            return answer;
        };
        let offer = body["OfferId"].as_str().unwrap_or_default().to_owned();
        if received.method == "POST" && answer.status == 200 {
            let index = self.begin(&received.json()["Payment"], "PAYMENT", "");
            let token = &self.transactions[index].token;
            body["PaymentLink"] = json!(payments::page(received, token));
            self.links.insert(offer, json!(index));
        } else if let Some(index) = self.links.get(&offer).and_then(Value::as_u64) {
            let transaction = usize::try_from(index).ok().and_then(|index| self.transactions.get(index));
            if let Some(paid) = transaction.filter(|one| !one.status.is_empty()) {
                body["Status"] = json!("PAID");
                body["TransactionId"] = json!(paid.id);
            }
        }
        answer.body = body.to_string().into_bytes();
        answer
    }
}

fn refusal(status: u16, name: &str) -> Answer {
    let behavior = if name == "NO_CONTRACT" { "OTHER_MEANS" } else { "DO_NOT_RETRY" };
    Answer::json(
        status,
        &json!({ "Behavior": behavior, "ErrorName": name, "ErrorMessage": "refused by the stand-in" }),
    )
}
