use std::sync::Arc;

use super::NextStep;

/// The call that an error belongs to.
#[derive(Clone, Debug)]
pub(crate) struct CallContext {
    pub(crate) operation: &'static str,
    pub(crate) spec_version: &'static str,
    pub(crate) request_id: Arc<str>,
    /// The number of attempts to send the request.
    pub(crate) attempts: u32,
    /// What to do if the outcome is unknown.
    pub(crate) next_step: NextStep,
}
