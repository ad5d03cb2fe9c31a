//! Cancels transactions.

use jiff::Timestamp;
use serde_json::json;

use super::errors;
use super::rows::transaction::{MultipartState, Transaction, TransactionState};
use super::state::{Engine, OperationResult};
use crate::call::Call;
use crate::dates;

impl Engine {
    pub(super) fn cancel(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let (id, transaction) = self.referenced(call)?;
        // Not after a partial capture. The error is assumed.
        if transaction.parts != MultipartState::None {
            return Err(errors::wrong_state());
        }
        match transaction.state {
            TransactionState::Captured if self.is_closed(transaction) => {
                return Err(errors::already_captured());
            }
            // Assumed: a payment with a refund can no longer be canceled.
            TransactionState::Captured if has_refunds(transaction) => return Err(errors::wrong_state()),
            TransactionState::Authorized | TransactionState::Captured => {}
            TransactionState::Canceled(_) | TransactionState::Failed(_) => return Err(errors::wrong_state()),
        }
        let mut answer = json!({ "TransactionId": id, "Date": dates::format(now) });
        if let Some(order_id) = &transaction.order_id {
            answer["OrderId"] = json!(order_id);
        }
        let returned = transaction.refund_of.clone().map(|of| (of, transaction.amount.value));
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.state = TransactionState::Canceled(now);
            transaction.captures.clear();
        }
        // The payment can be refunded again.
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
