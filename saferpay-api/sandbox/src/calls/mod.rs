//! The last calls, for whoever wants to see why one was refused.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use generator::spec::SpecVersion;
use jiff::Timestamp;
use serde::Serialize;

use crate::refusal::Refusal;

/// How many calls are kept.
const KEPT: usize = 1000;

/// One call. It holds nothing of the bodies: no card number can be in it.
#[derive(Clone, Debug, Serialize)]
pub struct CallRecord {
    /// Counts the calls since the start.
    pub number: u64,
    /// When it came.
    pub at: Timestamp,
    /// The operation by its group and name, where there is one.
    pub operation: Option<String>,
    /// The version that it named.
    pub version: Option<SpecVersion>,
    /// The customer whose credentials came with it.
    pub customer: Option<String>,
    /// The request id.
    pub request_id: Option<String>,
    /// The HTTP status; none where the connection was cut.
    pub status: Option<u16>,
    /// Why it was refused.
    pub refusal: Option<RefusalRecord>,
    /// Whether an injected fault struck it.
    pub faulty: bool,
    /// How long it took, in microseconds.
    pub microseconds: u64,
}

/// Why a call was refused.
#[derive(Clone, Debug, Serialize)]
pub struct RefusalRecord {
    /// `ErrorName`.
    pub name: String,
    /// `ErrorMessage`.
    pub message: String,
    /// `ErrorDetail`.
    pub details: Vec<String>,
}

impl From<Refusal> for RefusalRecord {
    fn from(refusal: Refusal) -> Self {
        Self { name: refusal.name, message: refusal.message, details: refusal.details }
    }
}

/// The last calls, oldest first.
#[derive(Debug, Default)]
pub struct Calls {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    counted: u64,
    kept: VecDeque<CallRecord>,
}

impl Calls {
    /// Those that are kept, oldest first.
    #[must_use]
    pub fn list(&self) -> Vec<CallRecord> {
        self.state().kept.iter().cloned().collect()
    }

    /// How many there were.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.state().counted
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        *self.state() = State::default();
    }

    /// Adds one, and gives it its number.
    pub(crate) fn add(&self, mut record: CallRecord) {
        let mut state = self.state();
        state.counted += 1;
        record.number = state.counted;
        if state.kept.len() == KEPT {
            state.kept.pop_front();
        }
        state.kept.push_back(record);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
