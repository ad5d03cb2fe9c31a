//! What most programs need: the flows, and the types that they take and return.
//!
//! ```
//! use saferpay_api::prelude::*;
//! use saferpay_api::v1_53::Client;
//!
//! # fn client() -> Result<Client, saferpay_api::error::Error> {
//! let client = Client::builder()
//!     .environment(Environment::Test)
//!     .customer_id("245294")
//!     .credentials(Credentials::basic("API_245294_12345678", "secret"))
//!     .build()?;
//! let price = Money::from_decimal("10.50", Currency::CHF);
//! # Ok(client)
//! # }
//! ```
//!
//! The traits of the flows add methods to clients. The client and the types of a version are in the module of
//! the version, and the error is [`error::Error`](crate::error::Error).

pub use saferpay_runtime::client::{Credentials, Environment, VersionedClient};
pub use saferpay_runtime::flows::*;
pub use saferpay_runtime::ids::*;
pub use saferpay_runtime::money::{Currency, Money};
pub use saferpay_runtime::{DateTime, SecretString};
