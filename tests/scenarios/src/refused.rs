//! A refusal, as a program sees it through the SDK.

use std::fmt;

use saferpay_api::error::{Error, Refusal};

/// The HTTP status, and what the body said.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The HTTP status.
    pub status: u16,
    /// What the body said.
    pub body: Refusal,
}

impl Refused {
    /// Its `ErrorName`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.body.error_name.as_ref().map_or("", |name| name.as_str())
    }
}

impl From<Error> for Refused {
    /// # Panics
    ///
    /// Where a call went wrong otherwise than by a refusal: no scenario asks for that.
    fn from(error: Error) -> Self {
        let status = error.status().map_or(0, |status| status.as_u16());
        let body = error.refusal().unwrap_or_else(|| panic!("no refusal: {error}")).clone();
        Self { status, body }
    }
}

/// Its name; where it does not end the matter, with what is to be done instead.
impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())?;
        match self.body.behavior.as_ref().map(saferpay_api::error::Behavior::as_str) {
            // What versions before 1.33 say in its place.
            Some("DO_NOT_RETRY" | "ABORT") => Ok(()),
            Some(other) => write!(formatter, " ({other})"),
            None => formatter.write_str(" (no behavior)"),
        }
    }
}
