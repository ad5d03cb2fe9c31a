//! A mock of Saferpay on loopback.
//!
//! A [`MockServer`] gives the answers that a test defines, and records the requests. It does not
//! check them against the specification. [`payment_links`], [`report`] and [`Shop`] are answers
//! that keep some state.

mod payment_links;
mod report;
mod server;
mod shop;

pub use payment_links::payment_links;
pub use report::{Pages, report};
pub use server::{Answer, MockServer, Received};
pub use shop::{Payer, Shop};
