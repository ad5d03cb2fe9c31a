//! A small server on loopback that stands in for Saferpay.
//!
//! It answers what it is told to answer and keeps what it was asked. It knows
//! nothing of the specification; [`payment_links`], [`report`] and the account
//! of a [`Shop`] are all that it remembers.

mod payment_links;
mod report;
mod server;
mod shop;

pub use payment_links::payment_links;
pub use report::{Pages, report};
pub use server::{Answer, MockServer, Received};
pub use shop::{Payer, Shop};
