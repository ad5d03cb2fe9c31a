//! A mock Saferpay on a network that fails, and calls to it.
//!
//! The server carries out every request that reaches it, even twice, and counts by a key that is in every
//! request. It does not prevent duplicates: that is the task of the client.

mod answers;
mod fault;
mod kind;
mod ledger;
mod outcome;
mod server;
mod wire;

pub use answers::request_id;
pub use fault::Fault;
pub use kind::Kind;
pub use ledger::{Entry, Ledger, key};
pub use outcome::Outcome;
pub use server::FaultyServer;
pub use wire::read_request;
