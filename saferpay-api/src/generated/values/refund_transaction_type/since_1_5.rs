// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `RefundTransactionType`.
///
/// First in SpecVersion 1.5.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundTransactionType {
    /// `REFUND`
    Refund,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for RefundTransactionType {
    const NAME: &'static str = "RefundTransactionType";

    const LISTED: &'static [Self] = &[Self::Refund];

    fn as_wire(&self) -> &str {
        match self {
            Self::Refund => "REFUND",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(RefundTransactionType);
