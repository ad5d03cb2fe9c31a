//! What stands behind the speech.

use jiff::Timestamp;
use serde_json::Value;

use crate::accounts::Accounts;
use crate::api_error::ApiError;
use crate::call::Call;
use crate::engine::Engine;

/// Answers calls: the world, or a test's own.
pub(crate) trait Backend: Send {
    /// Carries a call out, and answers with everything that is known.
    fn answer(&mut self, call: &Call, now: Timestamp) -> Result<Value, ApiError>;

    /// The world itself, where payers and controls act on it. A test's own answers have none.
    fn engine(&mut self) -> Option<&mut Engine> {
        None
    }
}

/// Makes what answers, new and empty: at the start, and at each reset.
pub(crate) type BackendFactory = Box<dyn Fn() -> Box<dyn Backend> + Send + Sync>;

/// The world, as it begins.
pub(crate) fn new_backend(accounts: &Accounts, seed: u64) -> BackendFactory {
    let accounts = accounts.clone();
    Box::new(move || Box::new(Engine::new(accounts.clone(), seed)))
}

impl Backend for Engine {
    fn answer(&mut self, call: &Call, now: Timestamp) -> Result<Value, ApiError> {
        Engine::answer(self, call, now)
    }

    fn engine(&mut self) -> Option<&mut Engine> {
        Some(self)
    }
}
