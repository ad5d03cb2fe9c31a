//! Closes batches. Captures in a closed batch can no longer be canceled.

use jiff::Timestamp;
use serde_json::json;

use super::errors;
use super::rows::transaction::Transaction;
use super::state::{Engine, OperationResult};
use crate::call::Call;

impl Engine {
    /// Closes the batch of a terminal without automatic close.
    pub(super) fn batch_close(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_of(call)?;
        if terminal.automatic_batch_close {
            // The error is assumed.
            return Err(errors::not_supported());
        }
        let id = terminal.id.clone();
        self.closed_batches.insert(&id, now);
        Ok(json!({}))
    }

    /// Whether the capture is in a closed batch. With automatic close it is so at once: recordings
    /// do not show the actual time.
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
