//! A Saferpay on your own machine: it refuses what the real one refuses,
//! remembers what was done, and can be paid in a browser. No money moves.
//!
//! A request is read and held against the specification of the version that it
//! names; what is left is a [`Call`](call::Call). The world answers it, or
//! gives a [`ApiError`](api_error::ApiError); the answer is cut to the fields that
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
mod admin;
pub mod api_error;
mod backend;
mod builder;
pub mod call;
pub mod catalogue;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod clock;
pub mod engine;
mod error_help;
pub mod faults;
mod http;
pub mod notifications;
mod pages;
pub mod payer;
pub mod quirks;
pub mod request_log;
pub mod response;
mod sandbox;
mod service;
mod store;

pub use builder::{SandboxBuilder, StartError};
pub use sandbox::Sandbox;
pub use store::StoreError;
