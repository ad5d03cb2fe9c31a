//! A Saferpay on your own machine: it refuses what the real one refuses,
//! remembers what was done, and can be paid in a browser. No money moves.
//!
//! A request is read and held against the specification of the version that it
//! names; what is left is a [`Call`](call::Call). The world answers it, or
//! gives a [`Refusal`](refusal::Refusal); the answer is cut to the fields that
//! the version has.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use saferpay_sandbox::Sandbox;
//!
//! let sandbox = Sandbox::start().await?;
//! let client = sandbox.client_v1_53();
//! # drop(client);
//! # Ok(())
//! # }
//! ```

#![allow(clippy::result_large_err, reason = "a refusal is an answer, not the odd exception")]

pub mod accounts;
pub mod answer;
mod answering;
mod builder;
pub mod call;
pub mod calls;
pub mod catalogue;
pub mod check;
pub mod clock;
mod control;
pub mod faults;
mod help;
pub mod leniency;
pub mod notifications;
mod pages;
pub mod payer;
pub mod refusal;
mod running;
mod speech;
mod store;
pub mod world;

pub use builder::{SandboxBuilder, StartError};
pub use running::Sandbox;
pub use store::StoreError;
