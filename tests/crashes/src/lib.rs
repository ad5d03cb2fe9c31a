//! A shop that is killed at every point of every flow, with and without bugs.
//!
//! The shop uses the flows as the guides say. The crash test of the sandbox kills it, and compares what
//! it believes with the ledger. Each of its [bugs](Bug) is one that a real shop could have, and the
//! crash test has to find each of them.

mod bug;
mod database;
mod handlers;
mod settling;
mod shop;

pub use bug::Bug;
pub use database::{AttemptRecord, AttemptState, Database, Records, RefundRecord, Way};
pub use shop::CrashingShop;
