//! Sending a request again, without doing twice what it asks for.
//!
//! Nothing is repeated unless a policy is set: for a whole client with
//! [`ClientBuilder::retry`](crate::client::ClientBuilder::retry), or for one call with
//! [`Call::retry`](crate::client::Call::retry), which goes before the client's.
//!
//! ```
//! use std::time::Duration;
//! use saferpay_api::retry::{Backoff, RetryPolicy};
//!
//! // Waits longer from repeat to repeat; four attempts at most, and none begins after 30 s.
//! let policy = Backoff::default()
//!     .with_attempt_limit(4)
//!     .with_time_limit(Duration::from_secs(30));
//! # let _ = policy;
//! ```
//!
//! # What is repeated
//!
//! A policy decides *when* to stop and how long to wait. *Whether* a request may be repeated at
//! all is not up to it, but to the operation, whose documentation says so:
//!
//! * What only reads, such as an inquire or assert call, is repeated if it was not sent, if its
//!   outcome is unknown (a time-out, a connection that broke off), if a gateway or Saferpay broke
//!   down without JSON (any status from 500 on, and 429), and if Saferpay names an internal error or one of
//!   communication *and* says `RETRY`.
//! * What moves money or makes something is repeated only if it certainly never left
//!   ([`ErrorKind::NotSent`](crate::error::ErrorKind::NotSent)), for Saferpay takes a request id
//!   for no more than a label: the same request twice is two payments. If the outcome is unknown,
//!   [`Error::next_step`](crate::error::Error::next_step) says how to find out.
//!
//! No other `Behavior` than `RETRY` is ever repeated. `RETRY_LATER` means that something has to
//! happen first, such as the payer paying; when to ask again is the caller's to know. An answer
//! that cannot be decoded is no reason either, as it would be the same again.
//!
//! A repeat keeps the request id, and counts up the `RetryIndicator` of the JSON API. As that ends
//! at 9, no request is sent more than ten times, whatever the policy says. `attempts` tells how
//! often it was, on [`Response`](crate::client::Response) and
//! [`Error`](crate::error::Error::attempts).
//!
//! # No polling
//!
//! Nothing here asks again and again until a payment is done, and no program should: Saferpay
//! blocks accounts that poll. Call the assert operation once when the payer comes back to the
//! return address, and once when the notification arrives; both may come, in either order. A
//! payment of which neither has arrived is looked up once when the token expires, not in a loop.

mod backoff;
mod eligibility;
mod idempotency;
mod limits;
mod policy;
#[cfg(test)]
mod tests;
mod timer;

pub use backoff::Backoff;
pub(crate) use eligibility::is_retryable;
pub(crate) use idempotency::Idempotency;
pub use limits::{AttemptLimit, TimeLimit};
pub use policy::{Decision, FailedAttempt, Never, RetryPolicy};
pub use timer::{Sleep, Timer, TokioTimer};

/// The most attempts that a `RetryIndicator` from 0 to 9 can tell apart.
pub(crate) const MAX_ATTEMPTS: u32 = 10;
