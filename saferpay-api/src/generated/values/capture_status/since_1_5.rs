// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `CaptureStatus`.
///
/// First in SpecVersion 1.5.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureStatus {
    /// `PENDING`
    Pending,

    /// `CAPTURED`
    Captured,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for CaptureStatus {
    const NAME: &'static str = "CaptureStatus";

    const LISTED: &'static [Self] = &[Self::Pending, Self::Captured];

    fn as_wire(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Captured => "CAPTURED",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(CaptureStatus);
