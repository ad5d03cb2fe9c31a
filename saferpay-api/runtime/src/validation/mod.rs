//! Requests checked before they are sent.
//!
//! Every generated type has `validate()`, which holds a value against what the specification
//! says of it in its tables and its sentences, and tells everything that is wrong at once:
//! ```
//! use saferpay_api::v1_53::Amount;
//! use saferpay_api::validation::Fault;
//!
//! let error = Amount::new("10.50", "Fr.").validate().unwrap_err();
//! let paths: Vec<&str> = error.violations().iter().map(|violation| violation.path()).collect();
//! assert_eq!(paths, ["Value", "CurrencyCode"]);
//! ```
//!
//! Clients do so by themselves before they send anything. [`Validation`] says what is to be
//! let through, for a client, a call, or a check of one's own.
//!
//! Only what the specification states is checked, and in case of doubt a value passes: whether a
//! card number is right, or a terminal exists, Saferpay alone knows. No message holds a value,
//! so they can be logged.

mod characters;
mod check;
mod codes;
mod date;
mod format;
#[doc(hidden)]
pub mod rule;
#[cfg(test)]
mod tests;
mod violation;

use std::time::SystemTime;

use crate::record::Record;

pub use characters::Characters;
pub use check::validate;
#[cfg(any(test, feature = "client"))]
pub(crate) use check::violations;
pub use format::Format;
pub(crate) use rule::Rule;
pub use violation::{Fault, ValidationError, Violation};

/// What validation is to look at, and what it lets through.
#[derive(Clone, Debug, Default)]
pub struct Validation {
    off: bool,
    unknown_values: bool,
    now: Option<SystemTime>,
}

impl Validation {
    /// Checks everything.
    #[must_use]
    pub const fn new() -> Self {
        Self { off: false, unknown_values: false, now: None }
    }

    /// Checks nothing.
    #[must_use]
    pub const fn off() -> Self {
        Self { off: true, unknown_values: false, now: None }
    }

    /// Lets values through that the version does not list, such as a means of payment that
    /// Saferpay has introduced since, and codes of currencies and countries that this crate does not
    /// know.
    ///
    /// Where the specification itself says that a list is not complete, they always pass.
    #[must_use]
    pub const fn allow_unknown_values(mut self) -> Self {
        self.unknown_values = true;
        self
    }

    /// Holds dates against this moment instead of the system's clock.
    #[must_use]
    pub const fn at(mut self, now: SystemTime) -> Self {
        self.now = Some(now);
        self
    }

    /// Holds a value of a generated type against the rules of the specification. All structs of the
    /// versions are such.
    ///
    /// # Errors
    ///
    /// Everything that is wrong and not let through, at once.
    pub fn check<R: Record>(&self, value: &R) -> Result<(), ValidationError> {
        validate(value, self)
    }

    pub(crate) const fn is_off(&self) -> bool {
        self.off
    }

    pub(crate) const fn allows_unknown_values(&self) -> bool {
        self.unknown_values
    }

    /// Seconds since 1970.
    fn now(&self) -> i64 {
        let now = self.now.unwrap_or_else(SystemTime::now);
        let seconds = now.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
        i64::try_from(seconds).unwrap_or(i64::MAX)
    }
}
