//! Authorizes payments: decides whether a payment becomes a transaction or fails.

use jiff::Timestamp;

use super::cards::{self, CardOutcome};
use super::dcc;
use super::errors::BoxedApiError;
use super::failure::{Condition, Failure};
use super::payment_method::PaymentMethod;
use super::rows::session::Payment;
use super::rows::transaction::{MultipartState, Origin, PayerDetails, Transaction, TransactionState};
use super::state::Engine;
use super::three_ds::Authentication;

/// A payment to authorize.
pub(super) struct PaymentAttempt<'a> {
    pub(super) customer: &'a str,
    pub(super) terminal: &'a str,
    pub(super) payment: &'a Payment,
    pub(super) payment_method: PaymentMethod,
    pub(super) authentication: Option<Authentication>,
    pub(super) condition: Condition,
    pub(super) payer: Option<Box<PayerDetails>>,
    pub(super) origin: Origin,
}

/// A failed payment: the reason, and the id of the failed transaction.
#[derive(Debug)]
pub(super) struct FailedPayment {
    pub(super) failure: Failure,
    pub(super) id: String,
}

impl Engine {
    /// Authorizes a payment, or stores it as failed.
    pub(super) fn authorize(
        &mut self,
        attempt: PaymentAttempt<'_>,
        now: Timestamp,
    ) -> Result<String, FailedPayment> {
        let mut amount = attempt.payment.amount;
        match self.decide(&attempt) {
            Err(failure) => Err(self.fail(attempt, failure, now)),
            Ok(share) => {
                amount.value = share;
                let id = self.ids.transaction();
                let dcc =
                    attempt.payment_method.card().and_then(|card| dcc::payers_amount(card.outcome, amount));
                let transaction =
                    Transaction { amount, dcc, ..self.record(attempt, TransactionState::Authorized, now) };
                self.save_transaction(&id, transaction);
                Ok(id)
            }
        }
    }

    /// Stores a failed payment.
    pub(super) fn fail(
        &mut self,
        attempt: PaymentAttempt<'_>,
        failure: Failure,
        now: Timestamp,
    ) -> FailedPayment {
        let id = self.ids.transaction();
        let transaction = self.record(attempt, TransactionState::Failed(failure), now);
        self.save_transaction(&id, transaction);
        FailedPayment { failure, id }
    }

    /// The error for a failed payment.
    pub(super) fn error(&self, failed: &FailedPayment) -> BoxedApiError {
        let transaction = self.transactions.get(&failed.id);
        let order_id = transaction.and_then(|transaction| transaction.order_id.as_deref());
        failed.failure.error(&failed.id, order_id, transaction.map(|transaction| &transaction.payment_method))
    }

    /// Decides how much is authorized.
    fn decide(&self, attempt: &PaymentAttempt<'_>) -> Result<u64, Failure> {
        let amount = attempt.payment.amount;
        if !self.has_contract(attempt.customer, attempt.terminal, &attempt.payment_method, amount.currency) {
            return Err(Failure::NoContract);
        }
        // It is not documented why risk management blocks a payment. This sandbox blocks addresses
        // of the last documentation network (RFC 5737).
        let address = attempt.payer.as_deref().and_then(PayerDetails::ip_address);
        if address.is_some_and(|address| address.starts_with("203.0.113.")) {
            return Err(Failure::Blocked);
        }
        check_condition(attempt.condition, attempt.authentication)?;
        let Some(card) = attempt.payment_method.card() else { return Ok(amount.value) };
        match card.outcome {
            CardOutcome::DeclinedByAmount if cards::decline_by_amount(amount.value).is_some() => {
                Err(Failure::Declined(u8::try_from(amount.value % 100).unwrap_or(5)))
            }
            // Assumed: an authenticated payer is not declined.
            CardOutcome::SoftDecline if attempt.authentication.is_none() => Err(Failure::SoftDecline),
            // Assumed: half of the amount if the request allows that, otherwise nothing.
            CardOutcome::PartialApproval if attempt.payment.partial_allowed => Ok(amount.value.div_ceil(2)),
            CardOutcome::Declined | CardOutcome::PartialApproval => Err(Failure::Declined(51)),
            _ => Ok(amount.value),
        }
    }

    fn record(
        &mut self,
        attempt: PaymentAttempt<'_>,
        state: TransactionState,
        now: Timestamp,
    ) -> Transaction {
        let payment = attempt.payment;
        Transaction {
            customer: attempt.customer.into(),
            terminal: attempt.terminal.into(),
            state,
            amount: payment.amount,
            date: now,
            order_id: payment.order_id.clone(),
            description: payment.description.clone(),
            payment_method: attempt.payment_method,
            authentication: attempt.authentication,
            dcc: None,
            references: self.ids.number(),
            payer: attempt.payer,
            origin: attempt.origin,
            initial: payment.initial,
            pre_authorized: payment.pre_authorized,
            installments: payment.installments,
            pending_until: None,
            parts: MultipartState::None,
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
