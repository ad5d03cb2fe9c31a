//! Inquires about a transaction.

use jiff::Timestamp;

use super::payment_response;
use super::state::{Engine, OperationResult};
use crate::call::Call;

impl Engine {
    /// A failed payment is not found.
    pub(super) fn inquire(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let (id, transaction) = self.referenced(call)?;
        Ok(payment_response::to_json(&id, transaction, call.version, now))
    }
}
