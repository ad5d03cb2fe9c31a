//! The latest requests and their errors.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use saferpay_spec::SpecVersion;
use serde::Serialize;

use crate::api_error::ApiError;

/// The largest number of requests that are kept.
const CAPACITY: usize = 1000;

/// A request. It contains nothing of the bodies, and so no card numbers.
#[derive(Clone, Debug, Serialize)]
pub struct LoggedRequest {
    /// The number of the request, counted from the start.
    pub number: u64,
    /// When the request arrived.
    pub at: Timestamp,
    /// The group and name of the operation, if there is one.
    pub operation: Option<String>,
    /// The version.
    pub version: Option<SpecVersion>,
    /// The customer with the credentials of the request.
    pub customer: Option<String>,
    /// The request id.
    pub request_id: Option<String>,
    /// The HTTP status; `None` if the connection was closed without a response.
    pub status: Option<u16>,
    /// The error, if the request was refused.
    pub error: Option<LoggedError>,
    /// Whether an injected fault was triggered.
    pub fault_injected: bool,
    /// The duration in microseconds.
    pub microseconds: u64,
}

/// The error of a refused request.
#[derive(Clone, Debug, Serialize)]
pub struct LoggedError {
    /// `ErrorName`.
    pub name: String,
    /// `ErrorMessage`.
    pub message: String,
    /// `ErrorDetail`, without the help.
    pub details: Vec<String>,
    /// Explains the error, from the documentation.
    pub help: Vec<String>,
}

impl LoggedError {
    pub(crate) fn new(error: ApiError, help: Vec<String>) -> Self {
        Self { name: error.name, message: error.message, details: error.details, help }
    }
}

/// The latest requests.
#[derive(Debug, Default)]
pub struct RequestLog {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    count: u64,
    records: VecDeque<LoggedRequest>,
}

impl RequestLog {
    /// The requests, oldest first.
    #[must_use]
    pub fn list(&self) -> Vec<LoggedRequest> {
        self.state().records.iter().cloned().collect()
    }

    /// The number of requests since the start.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.state().count
    }

    /// Removes all requests.
    pub fn clear(&self) {
        *self.state() = State::default();
    }

    /// Adds a request, and numbers it.
    pub(crate) fn add(&self, mut record: LoggedRequest) {
        let mut state = self.state();
        state.count += 1;
        record.number = state.count;
        if state.records.len() == CAPACITY {
            state.records.pop_front();
        }
        state.records.push_back(record);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
