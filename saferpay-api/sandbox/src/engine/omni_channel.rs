//! OmniChannel: uses payments made in a store, by their `SixTransactionReference`.

use jiff::Timestamp;
use serde_json::json;

use super::amount::Amount;
use super::authorization::PaymentAttempt;
use super::errors::{self, BoxedApiError};
use super::failure::Condition;
use super::payer::PayerError;
use super::payment_method::{Instrument, PaymentMethod};
use super::payment_response;
use super::read;
use super::rows::alias::{CardCheckResult, RegistrationResult};
use super::rows::session::{AliasRequest, Payment};
use super::rows::transaction::{Origin, Transaction};
use super::shape::Shape;
use super::state::{Engine, OperationResult};
use crate::call::Call;

impl Engine {
    /// Pays in a store, and returns the `SixTransactionReference`.
    ///
    /// # Errors
    ///
    /// If the instrument is not accepted.
    pub fn pay_in_store(
        &mut self,
        customer: &str,
        amount: Amount,
        instrument: &Instrument,
        now: Timestamp,
    ) -> Result<String, PayerError> {
        self.customer(customer).map_err(|_| PayerError::Unknown)?;
        let payment_method =
            PaymentMethod::from_instrument(instrument, now).map_err(PayerError::PaymentMethod)?;
        let payment = Payment {
            amount,
            order_id: None,
            description: None,
            initial: false,
            pre_authorized: false,
            partial_allowed: false,
            installments: false,
        };
        let attempt = PaymentAttempt {
            customer,
            terminal: "",
            payment: &payment,
            payment_method,
            authentication: None,
            condition: Condition::None,
            payer: None,
            origin: Origin::Shop,
        };
        let id = self.authorize(attempt, now).map_err(|_| PayerError::AlreadyDone)?;
        Ok(format!("0:0:3:{id}"))
    }

    /// Acquires the transaction for a terminal of this account.
    pub(super) fn omni_channel_acquire(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal: Box<str> = self.terminal_of(call)?.id.as_str().into();
        let (id, found) = self.by_six_reference(call)?;
        // Assumed: a transaction of another terminal cannot be acquired.
        if !found.terminal.is_empty() && found.terminal != terminal {
            return Err(errors::not_found());
        }
        let order_id = read::boxed(&call.body, "OrderId");
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.terminal = terminal;
            transaction.order_id = order_id.or(transaction.order_id.take());
        }
        self.remember_order(&id);
        let transaction = self.transactions.get(&id).ok_or_else(errors::not_found)?;
        Ok(payment_response::to_json(&id, transaction, call.version, now))
    }

    pub(super) fn omni_channel_insert_alias(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let register =
            AliasRequest::from_request(&call.body)?.ok_or_else(|| errors::required("RegisterAlias"))?;
        let payment_method = self.by_six_reference(call)?.1.payment_method.clone();
        match self.register(&call.customer, &payment_method, &register, CardCheckResult::NotAsked, now) {
            RegistrationResult::Done(id, lifetime) => Ok(json!({
                "Alias": { "Id": id, "Lifetime": lifetime },
                "PaymentMeans": payment_method.to_json(now, Shape::Alias(call.version)),
            })),
            RegistrationResult::Duplicate => Err(errors::alias_invalid()),
        }
    }

    fn by_six_reference(&self, call: &Call) -> Result<(String, &Transaction), BoxedApiError> {
        let reference = read::needed(&call.body, "SixTransactionReference")?;
        let id = reference.rsplit(':').next().unwrap_or(reference);
        let transaction = self.transactions.get(id);
        let own = transaction.filter(|found| *found.customer == *call.customer && !found.is_failed());
        own.map(|transaction| (id.to_owned(), transaction)).ok_or_else(errors::not_found)
    }
}
