//! A small server on loopback that stands in for Saferpay.
//!
//! It answers what it is told to answer and keeps what it was asked. It knows
//! nothing of the specification; [`payment_links`] is the one thing that it
//! remembers.

mod payment_links;
mod server;

pub use payment_links::payment_links;
pub use server::{Answer, Received, StandIn};
