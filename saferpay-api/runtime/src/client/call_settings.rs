//! The settings of a flow, which apply to each of its calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::request_id::is_id;
use crate::error::Problem;
use crate::retry::RetryPolicy;

/// The longest ID of a flow: each call adds a hyphen and its number. A long report has many calls.
const MAX_ID: usize = 42;

/// Settings for several calls.
#[derive(Clone, Default)]
pub struct CallSettings {
    request_id: Option<String>,
    /// The number of calls until now. Clones share it.
    calls: Arc<AtomicU32>,
    pub(super) skips_validation: bool,
    pub(super) allows_unknown_values: bool,
    pub(super) retry: Option<Arc<dyn RetryPolicy>>,
    pub(super) timeout: Option<Duration>,
}

impl CallSettings {
    pub(crate) fn request_id(&mut self, request_id: String) {
        self.request_id = Some(request_id);
    }

    pub(crate) const fn skip_validation(&mut self) {
        self.skips_validation = true;
    }

    pub(crate) const fn allow_unknown_values(&mut self) {
        self.allows_unknown_values = true;
    }

    pub(crate) fn retry(&mut self, policy: impl RetryPolicy) {
        self.retry = Some(Arc::new(policy));
    }

    pub(crate) const fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// What is wrong with the settings. A flow must not find out between two calls.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let is_wrong = |id: &String| id.len() > MAX_ID || !is_id(id);
        let request_id = self.request_id.as_ref().filter(|id| is_wrong(id)).map(|_| {
            let fault = format!(
                "must be 1 to {MAX_ID} of the characters A-Z, a-z, 0-9, '.', ':', '-', '_' for a flow"
            );
            Problem::new("request_id", fault)
        });
        let timeout = self.timeout.filter(Duration::is_zero);
        let timeout = timeout.map(|_| Problem::new("timeout", "must not be zero"));
        request_id.into_iter().chain(timeout).collect()
    }

    /// The ID of the next request.
    pub(super) fn next_request_id(&self) -> Option<String> {
        let id = self.request_id.as_ref()?;
        let number = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        Some(format!("{id}-{number}"))
    }
}
