//! How a payment becomes a transaction, or fails.

use jiff::Timestamp;

use super::cards::{self, Outcome};
use super::dcc;
use super::failure::{Condition, Failure};
use super::means::Means;
use super::record::{Origin, Parts, Payer, State, Transaction};
use super::refusals::Refused;
use super::session::Payment;
use super::state::World;
use super::three_ds::Authentication;

/// A payment about to be made.
pub(super) struct Attempt<'a> {
    pub(super) customer: &'a str,
    pub(super) terminal: &'a str,
    pub(super) payment: &'a Payment,
    pub(super) means: Means,
    pub(super) authentication: Option<Authentication>,
    pub(super) condition: Condition,
    pub(super) payer: Option<Box<Payer>>,
    pub(super) origin: Origin,
}

/// A payment that failed: why, and the id under which that is kept.
#[derive(Debug)]
pub(super) struct Failed {
    pub(super) failure: Failure,
    pub(super) id: String,
}

impl World {
    /// Authorises, or keeps why not.
    pub(super) fn authorize(&mut self, attempt: Attempt<'_>, now: Timestamp) -> Result<String, Failed> {
        let mut amount = attempt.payment.amount;
        match self.decide(&attempt) {
            Err(failure) => Err(self.fail(attempt, failure, now)),
            Ok(share) => {
                amount.value = share;
                let id = self.ids.transaction();
                let dcc = attempt.means.card().and_then(|card| dcc::payers_amount(card.outcome, amount));
                let transaction = Transaction { amount, dcc, ..self.record(attempt, State::Authorized, now) };
                self.keep(&id, transaction);
                Ok(id)
            }
        }
    }

    /// Keeps that a payment failed.
    pub(super) fn fail(&mut self, attempt: Attempt<'_>, failure: Failure, now: Timestamp) -> Failed {
        let id = self.ids.transaction();
        let transaction = self.record(attempt, State::Failed(failure), now);
        self.keep(&id, transaction);
        Failed { failure, id }
    }

    /// The refusal that tells of a failed payment.
    pub(super) fn refusal(&self, failed: &Failed) -> Refused {
        let transaction = self.transactions.get(&failed.id);
        let order_id = transaction.and_then(|transaction| transaction.order_id.as_deref());
        failed.failure.refusal(&failed.id, order_id, transaction.map(|transaction| &transaction.means))
    }

    /// How much is authorised.
    fn decide(&self, attempt: &Attempt<'_>) -> Result<u64, Failure> {
        let amount = attempt.payment.amount;
        if !self.has_contract(attempt.customer, attempt.terminal, &attempt.means, amount.currency) {
            return Err(Failure::NoContract);
        }
        // What makes risk management stop a payment is not documented. In this sandbox an address
        // of the last documentation network does (RFC 5737).
        let address = attempt.payer.as_deref().and_then(Payer::ip_address);
        if address.is_some_and(|address| address.starts_with("203.0.113.")) {
            return Err(Failure::Blocked);
        }
        check_condition(attempt.condition, attempt.authentication)?;
        let Some(card) = attempt.means.card() else { return Ok(amount.value) };
        match card.outcome {
            Outcome::DeclinedByAmount if cards::decline_by_amount(amount.value).is_some() => {
                Err(Failure::Declined(u8::try_from(amount.value % 100).unwrap_or(5)))
            }
            // An authenticated payer is let through: assumed.
            Outcome::SoftDecline if attempt.authentication.is_none() => Err(Failure::SoftDecline),
            // Half of it, where the request allows that, otherwise nothing: assumed.
            Outcome::PartialApproval if attempt.payment.partial_allowed => Ok(amount.value.div_ceil(2)),
            Outcome::Declined | Outcome::PartialApproval => Err(Failure::Declined(51)),
            _ => Ok(amount.value),
        }
    }

    fn record(&mut self, attempt: Attempt<'_>, state: State, now: Timestamp) -> Transaction {
        let payment = attempt.payment;
        Transaction {
            customer: attempt.customer.into(),
            terminal: attempt.terminal.into(),
            state,
            amount: payment.amount,
            date: now,
            order_id: payment.order_id.clone(),
            description: payment.description.clone(),
            means: attempt.means,
            authentication: attempt.authentication,
            dcc: None,
            references: self.ids.number(),
            payer: attempt.payer,
            origin: attempt.origin,
            initial: payment.initial,
            pre_authorized: payment.pre_authorized,
            parts: Parts::None,
            captures: Vec::new(),
            refund_of: None,
            is_refund: false,
        }
    }
}

fn check_condition(condition: Condition, authentication: Option<Authentication>) -> Result<(), Failure> {
    let met = match condition {
        Condition::None => true,
        Condition::LiabilityShift | Condition::SuccessfulOrAttempted => {
            authentication.is_some_and(Authentication::shifts_liability)
        }
        Condition::SuccessfulChallenge => authentication == Some(Authentication::Strong),
    };
    if met { Ok(()) } else { Err(Failure::Condition(condition)) }
}
