// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Initiator`, as in `POST /Payment/v1/Transaction/AuthorizeDirect request`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_v1_Transaction_AuthorizeDirect).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Initiator {
    /// `MERCHANT`
    Merchant,

    /// `PAYER`
    Payer,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for Initiator {
    const NAME: &'static str = "Initiator";

    const LISTED: &'static [Self] = &[Self::Merchant, Self::Payer];

    fn as_wire(&self) -> &str {
        match self {
            Self::Merchant => "MERCHANT",
            Self::Payer => "PAYER",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(Initiator);
