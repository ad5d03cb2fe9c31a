//! What the sandbox lets through, and which recorded quirks it has.

use serde::{Deserialize, Serialize};

/// Switches. The default is what recordings of the real one show, with help for those who develop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "they are switches, each on its own")]
pub struct Leniency {
    /// Amounts may be numbers. Recorded from 1.10 to 1.15.
    pub numeric_amounts: bool,
    /// Request fields that the version does not have are passed over.
    pub unknown_fields: bool,
    /// Errors say `ABORT` in versions whose page does; otherwise `DO_NOT_RETRY` everywhere.
    /// Recorded up to 1.10, printed up to 1.32.
    pub abort: bool,
    /// Captures are answered with their `Date`. One that is pending never has one.
    pub capture_date: bool,
    /// Refusals explain themselves in further entries of `ErrorDetail`, after those that Saferpay
    /// sends: `Help on OrderId`.
    pub help: bool,
    /// What the world lets through beside that.
    #[serde(flatten)]
    pub world: crate::world::Leniency,
}

impl Default for Leniency {
    fn default() -> Self {
        Self {
            numeric_amounts: true,
            unknown_fields: true,
            abort: true,
            capture_date: true,
            help: true,
            world: crate::world::Leniency::default(),
        }
    }
}

impl Leniency {
    /// Nothing but what the pages say: a misspelt field is refused, and so is an amount that is a
    /// number. Refusals have no help in them.
    #[must_use]
    pub fn strict() -> Self {
        Self { numeric_amounts: false, unknown_fields: false, help: false, ..Self::default() }
    }
}
