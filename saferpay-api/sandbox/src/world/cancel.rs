//! Cancels: the money is let go.

use jiff::Timestamp;
use serde_json::json;

use super::dates;
use super::record::{Parts, State, Transaction};
use super::refusals;
use super::state::{Answer, World};
use crate::call::Call;

impl World {
    pub(super) fn cancel(&mut self, call: &Call, now: Timestamp) -> Answer {
        let (id, transaction) = self.referenced(call)?;
        // Not after a part was captured: which error is assumed.
        if transaction.parts != Parts::None {
            return Err(refusals::wrong_state());
        }
        match transaction.state {
            State::Captured if self.is_closed(transaction) => return Err(refusals::already_captured()),
            // A refund stands for itself: what was given back is not canceled any more, assumed.
            State::Captured if has_refunds(transaction) => return Err(refusals::wrong_state()),
            State::Authorized | State::Captured => {}
            State::Canceled(_) | State::Failed(_) => return Err(refusals::wrong_state()),
        }
        let mut answer = json!({ "TransactionId": id, "Date": dates::show(now) });
        if let Some(order_id) = &transaction.order_id {
            answer["OrderId"] = json!(order_id);
        }
        let returned = transaction.refund_of.clone().map(|of| (of, transaction.amount.value));
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.state = State::Canceled(now);
            transaction.captures.clear();
        }
        // The payment may be given back again.
        if let Some(((payment, number), amount)) = returned
            && let Some(capture) =
                self.transactions.change(&payment).and_then(|payment| payment.captures.get_mut(number))
        {
            capture.refunded = capture.refunded.saturating_sub(amount);
        }
        Ok(answer)
    }
}

fn has_refunds(transaction: &Transaction) -> bool {
    transaction.captures.iter().any(|capture| capture.refunded > 0)
}
