//! Clients: how they are built and how they send requests, the same for all versions.
//!
//! Each version has its own `Client::builder()`:
//!
//! ```no_run
//! # fn main() -> Result<(), saferpay_api::error::Error> {
//! use saferpay_api::client::{Credentials, Environment};
//! use saferpay_api::v1_53::Client;
//!
//! let client = Client::builder()
//!     .environment(Environment::Test)
//!     .customer_id("245294")
//!     .credentials(Credentials::basic("API_245294_12345678", "secret"))
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Clones of a client share its connections. Any number of tasks can use a client at once, but
//! Saferpay expects only one request at a time per transaction.
//!
//! The guide to the [first call](../guide/first_call/index.html) builds a client and uses it; the one to
//! [going live](../guide/going_live/index.html) says what to set before real money moves.

pub(crate) mod authorization;
mod base64;
mod base_url;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod builder;
mod call;
#[cfg_attr(not(feature = "_tls"), path = "no_certificate.rs")]
mod certificate;
mod client_config;
mod connection;
mod credentials;
mod environment;
mod management_headers;
#[doc(hidden)]
#[expect(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "for generated code alone")]
pub mod operation;
mod path_template;
mod pem_text;
#[cfg(all(feature = "pkcs12", feature = "_tls"))]
mod pkcs12;
mod prepared_request;
mod query;
mod raw;
mod raw_body;
mod raw_response;
mod recognition;
mod repair;
mod request_builder;
mod request_id;
mod response;
mod retry_loop;
#[cfg(test)]
mod retry_tests;
#[cfg(test)]
mod test_client;
#[cfg(test)]
pub(crate) mod test_server;
#[cfg(test)]
mod tests;
#[cfg(feature = "tracing")]
mod trace;
mod variables;
mod zeroized;

pub use builder::{ClientBuilder, VersionedClient};
pub use call::{Call, CallFuture};
pub use connection::Connection;
pub use credentials::Credentials;
pub use environment::Environment;
pub use http::Method;
pub use operation::Operation;
pub use raw_body::RawBody;
pub use response::Response;
