//! A mock Saferpay on a network that fails, and calls to it.
//!
//! The server carries out whatever reaches it, as often as it does, and keeps
//! count by a key that is in every request. What may not happen twice is not
//! prevented here: that is the client's task.

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
