//! What answers calls behind the HTTP interface: the engine, or a replacement in a test.

use jiff::Timestamp;
use serde_json::Value;

use crate::accounts::Accounts;
use crate::api_error::ApiError;
use crate::call::Call;
use crate::engine::Engine;

/// Answers calls.
pub(crate) trait Backend: Send {
    /// Carries out a call. The answer has the fields of all versions.
    fn answer(&mut self, call: &Call, now: Timestamp) -> Result<Value, ApiError>;

    /// The engine, on which payers and admin calls act. A replacement in a test has none.
    fn engine(&mut self) -> Option<&mut Engine> {
        None
    }
}

/// Creates an empty backend, at the start and at each reset.
pub(crate) type BackendFactory = Box<dyn Fn() -> Box<dyn Backend> + Send + Sync>;

/// Creates engines with these accounts.
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
