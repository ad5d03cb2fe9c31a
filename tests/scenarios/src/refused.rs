//! A refusal, as a program sees it through the SDK.

use std::fmt;

use saferpay_api::error::{Error, Refusal};

/// The HTTP status and the body.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: Refusal,
}

impl Refused {
    /// The `ErrorName`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.body.error_name.as_ref().map_or("", |name| name.as_str())
    }
}

impl From<Error> for Refused {
    /// # Panics
    ///
    /// If the call fails in another way than by a refusal, which no scenario expects.
    fn from(error: Error) -> Self {
        let status = error.status().map_or(0, |status| status.as_u16());
        let body = error.refusal().unwrap_or_else(|| panic!("no refusal: {error}")).clone();
        Self { status, body }
    }
}

/// The name of the error, followed by its behavior unless that is not to retry.
impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())?;
        match self.body.behavior.as_ref().map(saferpay_api::error::Behavior::as_str) {
            // `ABORT` is the name before 1.33.
            Some("DO_NOT_RETRY" | "ABORT") => Ok(()),
            Some(other) => write!(formatter, " ({other})"),
            None => formatter.write_str(" (no behavior)"),
        }
    }
}
