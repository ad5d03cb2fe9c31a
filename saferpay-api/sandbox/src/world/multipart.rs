//! Captures in parts.

use jiff::Timestamp;
use serde_json::json;

use super::capture::check_capturable;
use super::read;
use super::record::{Parts, State};
use super::refusals;
use super::state::{Answer, World};
use crate::call::Call;

impl World {
    pub(super) fn multipart_capture(&mut self, call: &Call, now: Timestamp) -> Answer {
        self.capture_part(call, "Type", "OrderPartId", now)
    }

    /// Captures a part; the final one ends it.
    pub(super) fn capture_part(&mut self, call: &Call, kind: &str, part: &str, now: Timestamp) -> Answer {
        let is_final = read::needed(&call.body, kind)? == "FINAL";
        let part = read::boxed(&call.body, part).ok_or_else(|| refusals::required(part))?;
        let (id, transaction) = self.referenced(call)?;
        check_capturable(transaction, now)?;
        if transaction.is_refund {
            return Err(refusals::not_supported());
        }
        // Each part has an id of its own. That one which was captured is told so: assumed.
        if transaction.captures.iter().any(|capture| capture.order_part_id.as_ref() == Some(&part)) {
            return Err(refusals::already_captured());
        }
        let amount = read::amount(&call.body, "Amount")?.unwrap_or(transaction.amount);
        if amount.currency != transaction.amount.currency {
            return Err(refusals::currency_invalid());
        }
        let sum = transaction.captured().saturating_add(amount.value);
        if sum > transaction.amount.value && !self.leniency.unchecked_part_sum {
            return Err(refusals::amount_invalid());
        }
        let number = transaction.captures.len();
        self.take(&id, amount.value, Some(part), call, now);
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.parts = if is_final { Parts::Finished } else { Parts::Open };
            if is_final {
                transaction.state = State::Captured;
            }
        }
        self.show_capture(&id, number, call.version, now)
    }

    /// No further parts come. No money moves.
    pub(super) fn multipart_finalize(&mut self, call: &Call, _: Timestamp) -> Answer {
        let (id, transaction) = self.referenced(call)?;
        match (transaction.state, transaction.parts) {
            (State::Authorized, Parts::Open) => {}
            // The errors are assumed.
            (State::Captured, _) => return Err(refusals::already_captured()),
            _ => return Err(refusals::wrong_state()),
        }
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.parts = Parts::Finished;
            transaction.state = State::Captured;
        }
        Ok(json!({}))
    }
}
