//! Refunds: money is given back. A refund moves it once it is captured.

use jiff::Timestamp;
use serde_json::Value;

use super::answer;
use super::read;
use super::record::{Origin, Parts, State, Transaction};
use super::refusals;
use super::session::Payment;
use super::state::{Answer, World};
use crate::call::Call;

impl World {
    pub(super) fn refund(&mut self, call: &Call, now: Timestamp) -> Answer {
        let refund = Payment::from_request(&call.body, "Refund")?;
        let (id, number, payment) = self.find_capture(call)?;
        // That a refund is not given back in turn is assumed.
        if payment.is_refund {
            return Err(refusals::not_supported());
        }
        let capture = &payment.captures[number];
        if matches!(payment.state, State::Canceled(_)) || capture.is_pending(now) {
            return Err(refusals::wrong_state());
        }
        if refund.amount.currency != payment.amount.currency {
            return Err(refusals::currency_invalid());
        }
        let restricted = read::flag(&call.body, "Refund.RestrictRefundAmountToCapturedAmount");
        let sum = capture.refunded.saturating_add(refund.amount.value);
        if restricted && sum > capture.amount {
            return Err(refusals::amount_invalid());
        }
        let transaction = Transaction {
            customer: payment.customer.clone(),
            terminal: payment.terminal.clone(),
            means: payment.means.clone(),
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

    /// Gives money without a payment before.
    pub(super) fn refund_direct(&mut self, call: &Call, now: Timestamp) -> Answer {
        let terminal = self.terminal_of(call)?.id.clone();
        let refund = Payment::from_request(&call.body, "Refund")?;
        let means = self.requested_means(call, now)?;
        if !self.has_contract(&call.customer, &terminal, &means, refund.amount.currency) {
            return Err(refusals::no_contract());
        }
        let transaction = Transaction {
            customer: call.customer.as_str().into(),
            terminal: terminal.into(),
            means,
            references: self.ids.number(),
            ..new(&refund, now)
        };
        Ok(self.keep_refund(transaction, call, now))
    }

    fn keep_refund(&mut self, transaction: Transaction, call: &Call, now: Timestamp) -> Value {
        let id = self.ids.transaction();
        let mut shown = answer::show(&id, &transaction, call.version, now);
        if let Some(shown) = shown.as_object_mut() {
            shown.remove("FraudPrevention");
        }
        self.keep(&id, transaction);
        shown
    }

    pub(super) fn assert_refund(&mut self, call: &Call, now: Timestamp) -> Answer {
        let (id, transaction) = self.referenced(call)?;
        if !transaction.is_refund {
            return Err(refusals::wrong_state());
        }
        // One that was not captured yet has nothing to tell: which error is assumed.
        if transaction.captures.is_empty() {
            return Err(refusals::wrong_state());
        }
        self.show_capture(&id, 0, call.version, now)
    }
}

fn new(refund: &Payment, now: Timestamp) -> Transaction {
    Transaction {
        customer: "".into(),
        terminal: "".into(),
        state: State::Authorized,
        amount: refund.amount,
        date: now,
        order_id: refund.order_id.clone(),
        description: refund.description.clone(),
        means: super::means::Means::Method("".into()),
        authentication: None,
        dcc: None,
        references: 0,
        payer: None,
        origin: Origin::Api,
        initial: false,
        pre_authorized: false,
        parts: Parts::None,
        captures: Vec::new(),
        refund_of: None,
        is_refund: true,
    }
}
