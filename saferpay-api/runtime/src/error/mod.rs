//! Errors: what went wrong, and what to do about it.
#![cfg_attr(
    feature = "client",
    doc = "
All calls fail with one type, [`Error`]. [`Error::kind`] classifies failures by what is
known about the request: never sent, sent with an unknown outcome, refused, or carried out with a
response that lacks an essential part. The predicates, such as [`Error::is_declined`] or
[`Error::can_retry_now`], say what to do next. If the outcome is unknown, use
[`Error::next_step`].

The guide to [errors](../guide/errors/index.html) shows what to do in each case."
)]

#[rustfmt::skip]
mod behavior;
#[cfg(feature = "client")]
mod bounded;
#[cfg(feature = "client")]
mod context;
#[cfg(feature = "client")]
mod display;
#[cfg(feature = "client")]
mod echoes;
#[rustfmt::skip]
mod error_name;
#[cfg(feature = "client")]
mod classification;
#[cfg(feature = "client")]
#[allow(clippy::module_inception, reason = "each type has a file of its name")]
mod error;
#[cfg(feature = "client")]
mod masked;
#[cfg(feature = "client")]
mod next_step;
#[cfg(feature = "client")]
mod predicates;
#[cfg(feature = "client")]
mod problem;
#[cfg(feature = "client")]
mod refusal;
#[cfg(feature = "client")]
#[rustfmt::skip]
mod secret_fields;
#[cfg(all(test, feature = "client"))]
mod tests;
#[cfg(feature = "client")]
mod undecodable;
#[cfg(feature = "client")]
mod unrecognized;

pub use behavior::Behavior;
pub use error_name::ErrorName;

#[cfg(feature = "client")]
pub(crate) use context::CallContext;
#[cfg(feature = "client")]
pub(crate) use echoes::{is_secret_name, secrets_of};
#[cfg(feature = "client")]
pub use error::{Error, ErrorKind};
#[cfg(feature = "client")]
pub use next_step::NextStep;
#[cfg(feature = "client")]
pub use problem::Problem;
#[cfg(feature = "client")]
pub use refusal::Refusal;
#[cfg(feature = "client")]
pub use undecodable::Undecodable;
#[cfg(feature = "client")]
pub use unrecognized::{Unrecognized, UnrecognizedReason};
