//! The close of a batch: from then on captures stand.

use jiff::Timestamp;
use serde_json::json;

use super::errors;
use super::rows::transaction::Transaction;
use super::state::{Engine, OperationResult};
use crate::call::Call;

impl Engine {
    /// Only where it is not closed by itself.
    pub(super) fn batch_close(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_of(call)?;
        if terminal.automatic_batch_close {
            // Which error is assumed.
            return Err(errors::not_supported());
        }
        let id = terminal.id.clone();
        self.closed_batches.insert(&id, now);
        Ok(json!({}))
    }

    /// Whether a capture stands. Where the batch closes by itself, a capture does at once: the
    /// recorded errors of such cancels do not tell when.
    pub(super) fn is_closed(&self, transaction: &Transaction) -> bool {
        let terminal = self.terminal(&transaction.customer, &transaction.terminal);
        if terminal.is_ok_and(|terminal| terminal.automatic_batch_close) {
            return true;
        }
        let closed = self.closed_batches.get(&transaction.terminal);
        let captured = transaction.captures.last().map(|capture| capture.date);
        closed.zip(captured).is_some_and(|(closed, captured)| captured <= *closed)
    }
}
