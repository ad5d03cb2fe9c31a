//! The shop, as the crash test sees it.

use std::sync::Arc;

use saferpay_sandbox::crash_test::{Event, OrderState, Process, Reply, Shop};

use crate::bug::Bug;
use crate::database::{AttemptState, Database};
use crate::handlers::Handler;

/// A shop that uses the flows as the guides say, except for a bug.
#[derive(Clone, Copy, Debug, Default)]
pub struct CrashingShop {
    bug: Option<Bug>,
}

impl CrashingShop {
    /// The shop with a bug.
    #[must_use]
    pub const fn with(bug: Bug) -> Self {
        Self { bug: Some(bug) }
    }
}

impl Shop for CrashingShop {
    type Store = Database;

    fn new_store(&self) -> Database {
        Database::default()
    }

    fn handle(
        &self,
        event: Event,
        process: Process,
        store: Arc<Database>,
    ) -> impl Future<Output = Reply> + Send + 'static {
        let handler = Handler::new(process, store, self.bug);
        async move { handler.handle(event).await }
    }

    fn order(&self, store: &Database) -> OrderState {
        let records = store.load();
        let refunded = records.refunds.iter().filter(|refund| refund.done).map(|refund| refund.amount).sum();
        OrderState {
            paid: records.payment().is_some(),
            refunded,
            finished: records.refunds.iter().all(|refund| refund.done)
                && records.attempts.iter().all(|record| !matches!(record.state, AttemptState::Open)),
        }
    }
}
