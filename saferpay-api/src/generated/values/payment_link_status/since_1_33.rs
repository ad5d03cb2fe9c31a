// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `PaymentLinkStatus`.
///
/// First in SpecVersion 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkStatus {
    /// `OPEN`
    Open,

    /// `PAID`
    Paid,

    /// `EXPIRED`
    Expired,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for PaymentLinkStatus {
    const NAME: &'static str = "PaymentLinkStatus";

    const LISTED: &'static [Self] = &[Self::Open, Self::Paid, Self::Expired];

    fn as_wire(&self) -> &str {
        match self {
            Self::Open => "OPEN",
            Self::Paid => "PAID",
            Self::Expired => "EXPIRED",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(PaymentLinkStatus);
