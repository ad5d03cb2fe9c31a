//! Captures transactions in parts.

use jiff::Timestamp;
use serde_json::json;

use super::capture::check_capturable;
use super::errors;
use super::read;
use super::rows::transaction::{MultipartState, TransactionState};
use super::state::{Engine, OperationResult};
use crate::call::Call;

impl Engine {
    pub(super) fn multipart_capture(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        self.capture_part(call, "Type", "OrderPartId", now)
    }

    /// Captures a part. The final part completes the capture.
    pub(super) fn capture_part(
        &mut self,
        call: &Call,
        kind: &str,
        part: &str,
        now: Timestamp,
    ) -> OperationResult {
        let is_final = read::needed(&call.body, kind)? == "FINAL";
        let part = read::boxed(&call.body, part).ok_or_else(|| errors::required(part))?;
        let (id, transaction) = self.referenced(call)?;
        check_capturable(transaction, now)?;
        if transaction.is_refund {
            return Err(errors::not_supported());
        }
        // Part ids are unique. The error for a repeated one is assumed.
        if transaction.captures.iter().any(|capture| capture.order_part_id.as_ref() == Some(&part)) {
            return Err(errors::already_captured());
        }
        let amount = read::amount(&call.body, "Amount")?.unwrap_or(transaction.amount);
        if amount.currency != transaction.amount.currency {
            return Err(errors::currency_invalid());
        }
        let sum = transaction.captured().saturating_add(amount.value);
        if sum > transaction.amount.value && !self.quirks.unchecked_part_sum {
            return Err(errors::amount_invalid());
        }
        let number = transaction.captures.len();
        self.take(&id, amount.value, Some(part), call, now);
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.parts = if is_final { MultipartState::Finished } else { MultipartState::Open };
            if is_final {
                transaction.state = TransactionState::Captured;
            }
        }
        self.capture_json(&id, number, call.version, now)
    }

    /// Completes the capture without another part. No money moves.
    pub(super) fn multipart_finalize(&mut self, call: &Call, _: Timestamp) -> OperationResult {
        let (id, transaction) = self.referenced(call)?;
        match (transaction.state, transaction.parts) {
            (TransactionState::Authorized, MultipartState::Open) => {}
            // The errors are assumed.
            (TransactionState::Captured, _) => return Err(errors::already_captured()),
            _ => return Err(errors::wrong_state()),
        }
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.parts = MultipartState::Finished;
            transaction.state = TransactionState::Captured;
        }
        Ok(json!({}))
    }
}
