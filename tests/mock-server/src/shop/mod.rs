//! The account of a shop: payments from the payment page to the refund.

mod account;
mod payments;
mod state;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use crate::{Answer, Received, payment_links};

pub use state::Payer;
use state::{State, refusal};

/// The account of a shop. Clones share its state.
#[derive(Clone, Default)]
pub struct Shop(Arc<Mutex<State>>);

impl Shop {
    /// Creates an empty account.
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

    /// Lets the payer of a token act.
    pub fn payer(&self, token: &str, payer: Payer) {
        self.state().payer(token, payer);
    }

    /// Refuses an operation, such as `Transaction/Capture`, from now on.
    pub fn refuse(&self, operation: &str, status: u16, name: &str) {
        self.state().refusals.insert(operation.to_owned(), (status, name.to_owned()));
    }

    /// Stops refusing operations.
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
