//! What stands behind the speech.

use jiff::Timestamp;
use serde_json::Value;

use crate::accounts::Accounts;
use crate::call::Call;
use crate::refusal::Refusal;

/// Answers calls: the world, or a test's own.
pub(crate) trait Answering: Send {
    /// Carries a call out, and answers with everything that is known.
    fn answer(&mut self, call: &Call, now: Timestamp) -> Result<Value, Refusal>;
}

/// Makes what answers, new and empty: at the start, and at each reset.
pub(crate) type Beginning = Box<dyn Fn() -> Box<dyn Answering> + Send + Sync>;

/// The world, as it begins.
pub(crate) fn beginning(_accounts: &Accounts, _seed: u64) -> Beginning {
    Box::new(|| Box::new(Nothing))
}

/// Stands here until the world does.
struct Nothing;

impl Answering for Nothing {
    fn answer(&mut self, call: &Call, _: Timestamp) -> Result<Value, Refusal> {
        Err(Refusal {
            status: 500,
            name: "INTERNAL_ERROR".to_owned(),
            behavior: "DO_NOT_RETRY".to_owned(),
            message: "Unexpected failure".to_owned(),
            details: vec![format!("This sandbox does not carry out {} yet.", call.operation)],
            ..Refusal::default()
        })
    }
}
