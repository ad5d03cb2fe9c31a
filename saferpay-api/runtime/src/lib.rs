//! The runtime of `saferpay-api`: everything that is the same in every version of the
//! specification.
//!
//! Use `saferpay-api`, which re-exports all of this. The runtime is a separate crate so that it is
//! compiled once for all versions of the specification.
//!
//! Items that are public but hidden from this documentation are for the generated code, and change
//! without notice.
#![cfg_attr(any(docsrs, saferpay_docs), feature(doc_cfg))]

pub mod answers;
#[cfg(feature = "client")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "client")))]
pub mod client;
pub mod date_time;
mod decimal;
pub mod error;
#[cfg(feature = "client")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "client")))]
pub mod flows;
pub mod header;
pub mod ids;
#[doc(hidden)]
pub mod input;
pub mod money;
#[doc(hidden)]
#[expect(clippy::must_use_candidate, reason = "for generated code alone")]
pub mod open_enum;
#[doc(hidden)]
#[expect(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "for generated code alone")]
pub mod record;
#[cfg(feature = "client")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "client")))]
pub mod retry;
#[cfg_attr(not(feature = "schemars1"), path = "no_schema.rs")]
#[doc(hidden)]
pub mod schema;
mod secret_string;
#[cfg(feature = "test-util")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "test-util")))]
pub mod test_util;
#[cfg(feature = "client")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "client")))]
pub mod transport;
pub mod validation;

pub use date_time::DateTime;
pub use decimal::Decimal;
pub use open_enum::{UnknownValue, UnknownValueError};
pub use secret_string::SecretString;

/// Used by the macros of this crate.
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use serde_json;

#[cfg(feature = "schemars1")]
#[doc(hidden)]
pub use schemars;
