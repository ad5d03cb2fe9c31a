//! What stands behind the speech.

use jiff::Timestamp;
use serde_json::Value;

use crate::accounts::Accounts;
use crate::call::Call;
use crate::refusal::Refusal;
use crate::world::World;

/// Answers calls: the world, or a test's own.
pub(crate) trait Answering: Send {
    /// Carries a call out, and answers with everything that is known.
    fn answer(&mut self, call: &Call, now: Timestamp) -> Result<Value, Refusal>;

    /// The world itself, where payers and controls act on it. A test's own answers have none.
    fn world(&mut self) -> Option<&mut World> {
        None
    }
}

/// Makes what answers, new and empty: at the start, and at each reset.
pub(crate) type Beginning = Box<dyn Fn() -> Box<dyn Answering> + Send + Sync>;

/// The world, as it begins.
pub(crate) fn beginning(accounts: &Accounts, seed: u64) -> Beginning {
    let accounts = accounts.clone();
    Box::new(move || Box::new(World::new(accounts.clone(), seed)))
}

impl Answering for World {
    fn answer(&mut self, call: &Call, now: Timestamp) -> Result<Value, Refusal> {
        World::answer(self, call, now)
    }

    fn world(&mut self) -> Option<&mut World> {
        Some(self)
    }
}
