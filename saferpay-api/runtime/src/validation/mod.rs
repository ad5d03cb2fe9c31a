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
//! # What is checked
//!
//! * The tables of the specification: mandatory fields, types, lengths, characters, ranges and values.
//! * The rules that its sentences state, as far as they are certain: which fields exclude or require each
//!   other, formats, limits. Each has a name, which [`Violation::rule`] returns, and can be switched off
//!   with [`Validation::without_rule`].
//!
//! # What cannot be checked
//!
//! In case of doubt, a value is valid. Only Saferpay knows whether a card number is right, a terminal
//! exists, a payment method or an acquirer supports an option, your contract has the license for an
//! operation, or an ID is unique. The documentation of fields mentions such conditions.
//!
//! Error messages contain no values, so they can be logged.

mod characters;
mod check;
mod codes;
mod date;
mod format;
mod presence;
mod reason;
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
pub use reason::{FieldState, Reason};
pub(crate) use rule::{NamedRule, Rule};
pub use violation::{Fault, ValidationError, Violation};

/// The configuration of validation.
#[derive(Clone, Debug, Default)]
pub struct Validation {
    off: bool,
    unknown_values: bool,
    now: Option<SystemTime>,
    /// The rules that are switched off.
    without: Vec<&'static str>,
}

impl Validation {
    /// Checks everything.
    #[must_use]
    pub const fn new() -> Self {
        Self { off: false, unknown_values: false, now: None, without: Vec::new() }
    }

    /// Checks nothing.
    #[must_use]
    pub const fn off() -> Self {
        Self { off: true, unknown_values: false, now: None, without: Vec::new() }
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

    /// Switches off a rule that the specification states in a sentence, by the name that
    /// [`Violation::rule`] returns. The documentation of each type lists its rules.
    ///
    /// Such a rule is read by a person, and can be wrong or outdated. The constraints of tables, such as
    /// lengths, have no names.
    #[must_use]
    pub fn without_rule(mut self, name: &'static str) -> Self {
        self.without.push(name);
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

    fn has_rule(&self, name: &str) -> bool {
        !self.without.contains(&name)
    }

    /// Seconds since 1970.
    fn now(&self) -> i64 {
        let now = self.now.unwrap_or_else(SystemTime::now);
        let seconds = now.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
        i64::try_from(seconds).unwrap_or(i64::MAX)
    }
}
