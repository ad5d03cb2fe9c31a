//! OmniChannel: what was paid in a shop is known by its `SixTransactionReference`.

use jiff::Timestamp;
use serde_json::json;

use super::amount::Amount;
use super::answer;
use super::authorization::Attempt;
use super::failure::Condition;
use super::means::{Instrument, Means};
use super::payer::PayerProblem;
use super::read;
use super::record::{Origin, Transaction};
use super::refusals::{self, Refused};
use super::session::{Payment, Register};
use super::state::{Answer, World};
use crate::call::Call;

impl World {
    /// Somebody pays in a shop. What is given is the `SixTransactionReference`.
    ///
    /// # Errors
    ///
    /// Tells why it was not paid.
    pub fn pay_in_shop(
        &mut self,
        customer: &str,
        amount: Amount,
        instrument: &Instrument,
        now: Timestamp,
    ) -> Result<String, PayerProblem> {
        self.customer(customer).map_err(|_| PayerProblem::Unknown)?;
        let means = Means::from_instrument(instrument, now).map_err(PayerProblem::Means)?;
        let payment = Payment {
            amount,
            order_id: None,
            description: None,
            initial: false,
            pre_authorized: false,
            partial_allowed: false,
        };
        let attempt = Attempt {
            customer,
            terminal: "",
            payment: &payment,
            means,
            authentication: None,
            condition: Condition::None,
            payer: None,
            origin: Origin::Shop,
        };
        let id = self.authorize(attempt, now).map_err(|_| PayerProblem::AlreadyDone)?;
        Ok(format!("0:0:3:{id}"))
    }

    /// Takes it over under a terminal of this account.
    pub(super) fn omni_channel_acquire(&mut self, call: &Call, now: Timestamp) -> Answer {
        let terminal: Box<str> = self.terminal_of(call)?.id.as_str().into();
        let (id, found) = self.by_six_reference(call)?;
        // What another terminal has is not taken from it: assumed.
        if !found.terminal.is_empty() && found.terminal != terminal {
            return Err(refusals::not_found());
        }
        let order_id = read::boxed(&call.body, "OrderId");
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.terminal = terminal;
            transaction.order_id = order_id.or(transaction.order_id.take());
        }
        self.remember_order(&id);
        let transaction = self.transactions.get(&id).ok_or_else(refusals::not_found)?;
        Ok(answer::show(&id, transaction, call.version, now))
    }

    pub(super) fn omni_channel_insert_alias(&mut self, call: &Call, now: Timestamp) -> Answer {
        let register =
            Register::from_request(&call.body)?.ok_or_else(|| refusals::required("RegisterAlias"))?;
        let means = self.by_six_reference(call)?.1.means.clone();
        match self.register(&call.customer, &means, &register, super::alias::Checked::NotAsked, now) {
            super::alias::Registration::Done(id, lifetime) => Ok(json!({
                "Alias": { "Id": id, "Lifetime": lifetime },
                "PaymentMeans": means.show(now),
            })),
            super::alias::Registration::Duplicate => Err(refusals::alias_invalid()),
        }
    }

    fn by_six_reference(&self, call: &Call) -> Result<(String, &Transaction), Refused> {
        let reference = read::needed(&call.body, "SixTransactionReference")?;
        let id = reference.rsplit(':').next().unwrap_or(reference);
        let transaction = self.transactions.get(id);
        let own = transaction.filter(|found| *found.customer == *call.customer && !found.is_failed());
        own.map(|transaction| (id.to_owned(), transaction)).ok_or_else(refusals::not_found)
    }
}
