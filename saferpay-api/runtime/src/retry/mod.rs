//! Retries that never carry out a payment twice.
//!
//! Nothing is retried without a policy. Set one for a client with
//! [`ClientBuilder::retry`](crate::client::ClientBuilder::retry), or for a call with
//! [`Call::retry`](crate::client::Call::retry), which takes precedence.
//!
//! ```
//! use std::time::Duration;
//! use saferpay_api::retry::{Backoff, RetryPolicy};
//!
//! // Exponential backoff, at most four attempts, none of which starts after 30 seconds.
//! let policy = Backoff::default()
//!     .with_attempt_limit(4)
//!     .with_time_limit(Duration::from_secs(30));
//! # let _ = policy;
//! ```
//!
//! # What is retried
//!
//! A policy decides *when* to stop and how long to wait. *Whether* a request may be retried depends
//! on the operation, whose documentation says so:
//!
//! * An idempotent operation, such as an inquire or assert call, is retried if the request was not
//!   sent, if its outcome is unknown (a timeout, a lost connection), if the response is not JSON
//!   and has a status of 500 or above or 429, and if Saferpay reports an internal or communication
//!   error *with* the behavior `RETRY`.
//! * An operation that moves money or creates something is retried only if the request was
//!   certainly not sent ([`ErrorKind::NotSent`](crate::error::ErrorKind::NotSent)). For Saferpay a
//!   request ID is only a label: sending the same request twice makes two payments. If the outcome is
//!   unknown, [`Error::next_step`](crate::error::Error::next_step) says how to find out.
//!
//! A request that was not sent for a reason that lasts is not retried: a client certificate that has
//! expired, is unknown or missing, or a certificate of the server that has expired, is not trusted
//! or is for another host. A connection that is refused, a host that is not found and a connection
//! that takes too long are retried.
//!
//! No other [`Behavior`](crate::error::Behavior) than [`RETRY`](crate::error::Behavior::Retry) leads to a
//! retry. `RETRY_LATER` means that something has to happen first, such as the payer paying; only the caller
//! knows when to try again. A response that cannot be decoded is not retried either, because the next one
//! would be the same.
//!
//! A retry keeps the request ID and increments the `RetryIndicator` of the JSON API. Its maximum is
//! 9, so no request is sent more than ten times, whatever the policy says. `attempts` of
//! [`Response`](crate::client::Response) and [`Error`](crate::error::Error::attempts) is the number
//! of attempts.
//!
//! # No polling
//!
//! Nothing here polls until a payment is done, and no program should: Saferpay blocks accounts that
//! poll. Call the assert operation once when the payer comes back, and once when the notification
//! arrives; both can happen, in either order. If neither has happened when the token expires, look
//! up the payment once, not in a loop.
//!
//! The guide to [retries](../guide/retries/index.html) sums this up.

mod backoff;
mod eligibility;
mod idempotency;
mod policy;
#[cfg(test)]
mod tests;
mod timer;

pub use backoff::Backoff;
pub(crate) use eligibility::is_retryable;
pub(crate) use idempotency::Idempotency;
pub use policy::{AttemptLimit, Decision, FailedAttempt, Never, RetryPolicy, TimeLimit};
pub use timer::{Sleep, Timer, TokioTimer};

/// The number of attempts that a `RetryIndicator` from 0 to 9 can count.
pub(crate) const MAX_ATTEMPTS: u32 = 10;
