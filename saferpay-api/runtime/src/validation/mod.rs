//! Validation of requests before they are sent.
//!
//! Every generated type has `validate()`, which checks a value against all rules of the
//! specification and returns all violations at once:
//! ```
//! use saferpay_api::v1_53::Amount;
//! use saferpay_api::validation::Fault;
//!
//! let error = Amount::new("10.50", "Fr.").validate().unwrap_err();
//! let paths: Vec<&str> = error.violations().iter().map(|violation| violation.path()).collect();
//! assert_eq!(paths, ["Value", "CurrencyCode"]);
//! ```
//!
//! Clients validate every request before they send it. [`Validation`] configures what they allow.
//!
//! Only rules that the specification states are checked, and in case of doubt a value is valid:
//! only Saferpay knows whether a card number is right or a terminal exists. Error messages contain
//! no values, so they can be logged.

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

/// The configuration of validation.
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

    /// Allows values that the version does not know, such as a payment method that Saferpay has
    /// added since, and currency and country codes that this crate does not know.
    ///
    /// Where the specification says that a list is not complete, unknown values are always valid.
    #[must_use]
    pub const fn allow_unknown_values(mut self) -> Self {
        self.unknown_values = true;
        self
    }

    /// Compares dates with this time instead of the system clock.
    #[must_use]
    pub const fn at(mut self, now: SystemTime) -> Self {
        self.now = Some(now);
        self
    }

    /// Checks a value of a generated struct against the rules of the specification.
    ///
    /// # Errors
    ///
    /// Returns all violations that are not allowed.
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
