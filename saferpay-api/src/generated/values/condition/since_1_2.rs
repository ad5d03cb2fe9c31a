// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Condition`, as in `POST /Payment/v1/Transaction/Authorize request`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Authorize).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// `WITH_LIABILITY_SHIFT`
    WithLiabilityShift,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for Condition {
    const NAME: &'static str = "Condition";

    const LISTED: &'static [Self] = &[Self::WithLiabilityShift];

    fn as_wire(&self) -> &str {
        match self {
            Self::WithLiabilityShift => "WITH_LIABILITY_SHIFT",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(Condition);
