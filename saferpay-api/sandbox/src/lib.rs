//! A local Saferpay for development and tests. It refuses what Saferpay refuses, keeps track of
//! payments, and has payment pages that you can open in a browser. No money moves.
//!
//! In a test, [`Sandbox::start`] starts a separate sandbox on a free port. It creates clients
//! for its accounts ([`Sandbox::client`]), pays as a payer would ([`Sandbox::payer`]), loses
//! responses ([`Sandbox::inject`]) and moves its clock ([`Sandbox::clock`]).
//!
//! The sandbox checks a request against the specification of its version, and turns it into a
//! [`Call`](call::Call). The [`Engine`](engine::Engine) returns a response or an
//! [`ApiError`](api_error::ApiError). The response is then reduced to the fields of the version.
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

#![allow(clippy::result_large_err, reason = "errors are regular responses of the sandbox")]

pub mod accounts;
mod admin;
pub mod api_error;
#[cfg(test)]
mod assumptions;
mod backend;
mod builder;
pub mod call;
mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod clock;
#[cfg(feature = "crash-test")]
pub mod crash_test;
mod dates;
pub mod engine;
mod error_help;
pub mod faults;
mod har;
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
#[cfg(feature = "tls")]
pub mod tls;

pub use builder::{SandboxBuilder, StartError};
pub use har::HarError;
pub use saferpay_spec::catalogue;
pub use sandbox::Sandbox;
pub use store::StoreError;

/// Runs the examples of the README as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
