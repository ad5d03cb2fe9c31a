//! What `saferpay-api` stands on: all that is the same in every version of the specification.
//!
//! Programs use `saferpay-api`, which shows all of this under its own name. It is a crate of its own
//! so that it is compiled once, whichever versions of the specification are chosen.
//!
//! What is public here and not in this documentation is for the generated code, and changes
//! without notice.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod answers;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod client;
pub mod date_time;
mod decimal;
pub mod error;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod flows;
pub mod header;
pub mod money;
#[doc(hidden)]
#[expect(clippy::must_use_candidate, reason = "for generated code alone")]
pub mod open_enum;
#[doc(hidden)]
#[expect(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "for generated code alone")]
pub mod record;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod retry;
#[cfg_attr(not(feature = "schemars1"), path = "no_schema.rs")]
#[doc(hidden)]
pub mod schema;
mod secret_string;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod transport;
pub mod validation;

pub use date_time::DateTime;
pub use decimal::Decimal;
pub use open_enum::{UnknownValue, UnknownValueError};
pub use secret_string::SecretString;

/// For the code that macros of this crate write elsewhere.
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use serde_json;

#[cfg(feature = "schemars1")]
#[doc(hidden)]
pub use schemars;
