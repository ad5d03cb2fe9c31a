//! Where the sandbox is lenient, and which quirks of the real system it reproduces.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// Switches for lenient and recorded behavior.
///
/// The default reproduces what recordings of the real system show, and adds help to error messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "each is an independent switch")]
pub struct Quirks {
    /// Accepts amounts that are JSON numbers instead of strings. Recorded from 1.10 to 1.15.
    pub numeric_amounts: bool,
    /// Ignores request fields that the version does not have.
    pub unknown_fields: bool,
    /// Errors use the behavior `ABORT` in versions that document it; when off, all use `DO_NOT_RETRY`.
    /// Recorded up to 1.10, documented up to 1.32.
    pub abort: bool,
    /// The response to a capture has a `Date`. A pending capture never has one.
    pub capture_date: bool,
    /// Responses of the JSON API have all details. When off, they have only what programs can rely
    /// on: the facts about the payment, and the fields that this and every later version calls
    /// mandatory. A program has to work without the rest.
    pub details: bool,
    /// Errors explain themselves in additional entries of `ErrorDetail`, after those that Saferpay
    /// sends: `Help on OrderId`.
    pub help: bool,
    /// The parts of a capture may add up to more than the authorized amount. The real test system
    /// allows that; the live system refuses it.
    pub unchecked_part_sum: bool,
    /// The names of the rules that are not checked. The documentation of the types of the SDK lists the
    /// rules that the specification states in sentences.
    pub unchecked_rules: BTreeSet<String>,
}

impl Default for Quirks {
    fn default() -> Self {
        Self {
            numeric_amounts: true,
            unknown_fields: true,
            abort: true,
            capture_date: true,
            details: true,
            help: true,
            unchecked_part_sum: false,
            unchecked_rules: BTreeSet::new(),
        }
    }
}

impl Quirks {
    /// Accepts only what the documentation allows: refuses misspelled fields and amounts that are
    /// numbers. Errors contain no help.
    #[must_use]
    pub fn strict() -> Self {
        Self { numeric_amounts: false, unknown_fields: false, help: false, ..Self::default() }
    }
}
