//! Asking for a transaction that there is.

use jiff::Timestamp;

use super::answer;
use super::state::{Answer, World};
use crate::call::Call;

impl World {
    /// A failed payment is not to be found.
    pub(super) fn inquire(&mut self, call: &Call, now: Timestamp) -> Answer {
        let (id, transaction) = self.referenced(call)?;
        Ok(answer::show(&id, transaction, call.version, now))
    }
}
