//! The last calls, for whoever wants to see why one was refused.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use generator::spec::SpecVersion;
use jiff::Timestamp;
use serde::Serialize;

use crate::api_error::ApiError;

/// How many calls are kept.
const KEPT: usize = 1000;

/// One call. It holds nothing of the bodies: no card number can be in it.
#[derive(Clone, Debug, Serialize)]
pub struct LoggedRequest {
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
    pub error: Option<LoggedError>,
    /// Whether an injected fault struck it.
    pub fault_injected: bool,
    /// How long it took, in microseconds.
    pub microseconds: u64,
}

/// Why a call was refused.
#[derive(Clone, Debug, Serialize)]
pub struct LoggedError {
    /// `ErrorName`.
    pub name: String,
    /// `ErrorMessage`.
    pub message: String,
    /// `ErrorDetail`.
    pub details: Vec<String>,
}

impl From<ApiError> for LoggedError {
    fn from(error: ApiError) -> Self {
        Self { name: error.name, message: error.message, details: error.details }
    }
}

/// The last calls, oldest first.
#[derive(Debug, Default)]
pub struct RequestLog {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    counted: u64,
    persisted: VecDeque<LoggedRequest>,
}

impl RequestLog {
    /// Those that are kept, oldest first.
    #[must_use]
    pub fn list(&self) -> Vec<LoggedRequest> {
        self.state().persisted.iter().cloned().collect()
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
    pub(crate) fn add(&self, mut record: LoggedRequest) {
        let mut state = self.state();
        state.counted += 1;
        record.number = state.counted;
        if state.persisted.len() == KEPT {
            state.persisted.pop_front();
        }
        state.persisted.push_back(record);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
