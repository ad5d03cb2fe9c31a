use saferpay_api::v1_53::payment_page::{AssertResponse, InitializeRequest};

use crate::by_hand::{Assert, Initialize};
use crate::task::{Header, Task, Work, work};

/// Types for the payloads.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// The name in the results.
    pub name: &'static str,
    /// Prepares a task.
    pub work: fn(Task) -> Result<Work, serde_json::Error>,
}

/// This crate.
#[must_use]
pub fn saferpay_api() -> Subject {
    Subject {
        name: "saferpay-api",
        work: |task| work::<InitializeRequest, AssertResponse>(task, Header::Without),
    }
}

/// The structs of [`by_hand`](crate::by_hand).
#[must_use]
pub fn by_hand() -> Subject {
    Subject { name: "by-hand", work: |task| work::<Initialize, Assert>(task, Header::Without) }
}
