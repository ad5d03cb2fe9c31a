//! Refunds. A refund moves money once it is captured.

use jiff::Timestamp;
use serde_json::Value;

use super::errors;
use super::payment_response;
use super::read;
use super::rows::session::Payment;
use super::rows::transaction::{MultipartState, Origin, Transaction, TransactionState};
use super::state::{Engine, OperationResult};
use crate::call::Call;

impl Engine {
    pub(super) fn refund(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let refund = Payment::from_request(&call.body, "Refund")?;
        let (id, number, payment) = self.find_capture(call)?;
        // Assumed: a refund cannot be refunded.
        if payment.is_refund {
            return Err(errors::not_supported());
        }
        let capture = &payment.captures[number];
        if matches!(payment.state, TransactionState::Canceled(_)) || capture.is_pending(now) {
            return Err(errors::wrong_state());
        }
        if refund.amount.currency != payment.amount.currency {
            return Err(errors::currency_invalid());
        }
        let restricted = read::flag(&call.body, "Refund.RestrictRefundAmountToCapturedAmount");
        let sum = capture.refunded.saturating_add(refund.amount.value);
        if restricted && sum > capture.amount {
            return Err(errors::amount_invalid());
        }
        let transaction = Transaction {
            customer: payment.customer.clone(),
            terminal: payment.terminal.clone(),
            payment_method: payment.payment_method.clone(),
            authentication: None,
            refund_of: Some((id.as_str().into(), number)),
            ..new(&refund, now)
        };
        let transaction = Transaction { references: self.ids.number(), ..transaction };
        if let Some(capture) =
            self.transactions.change(&id).and_then(|payment| payment.captures.get_mut(number))
        {
            capture.refunded = sum;
        }
        Ok(self.keep_refund(transaction, call, now))
    }

    /// Refunds without a previous payment.
    pub(super) fn refund_direct(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_of(call)?.id.clone();
        let refund = Payment::from_request(&call.body, "Refund")?;
        let payment_method = self.requested_payment_method(call, now)?;
        if !self.has_contract(&call.customer, &terminal, &payment_method, refund.amount.currency) {
            return Err(errors::no_contract());
        }
        let transaction = Transaction {
            customer: call.customer.as_str().into(),
            terminal: terminal.into(),
            payment_method,
            references: self.ids.number(),
            ..new(&refund, now)
        };
        Ok(self.keep_refund(transaction, call, now))
    }

    fn keep_refund(&mut self, transaction: Transaction, call: &Call, now: Timestamp) -> Value {
        let id = self.ids.transaction();
        let mut shown = payment_response::to_json(&id, &transaction, call.version, now);
        if let Some(shown) = shown.as_object_mut() {
            shown.remove("FraudPrevention");
            shown.remove("MastercardIssuerInstallments");
        }
        self.save_transaction(&id, transaction);
        shown
    }

    pub(super) fn assert_refund(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let (id, transaction) = self.referenced(call)?;
        if !transaction.is_refund {
            return Err(errors::wrong_state());
        }
        // The refund is not captured yet. The error is assumed.
        if transaction.captures.is_empty() {
            return Err(errors::wrong_state());
        }
        self.capture_json(&id, 0, call.version, now)
    }
}

fn new(refund: &Payment, now: Timestamp) -> Transaction {
    Transaction {
        customer: "".into(),
        terminal: "".into(),
        state: TransactionState::Authorized,
        amount: refund.amount,
        date: now,
        order_id: refund.order_id.clone(),
        description: refund.description.clone(),
        payment_method: super::payment_method::PaymentMethod::Method("".into()),
        authentication: None,
        dcc: None,
        references: 0,
        payer: None,
        origin: Origin::Api,
        initial: false,
        pre_authorized: false,
        installments: false,
        pending_until: None,
        parts: MultipartState::None,
        captures: Vec::new(),
        refund_of: None,
        is_refund: true,
    }
}
