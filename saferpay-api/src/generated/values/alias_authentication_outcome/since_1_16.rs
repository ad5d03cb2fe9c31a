// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Result`, as in `Payment_Models_Data_AliasAuthenticationResult`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasAuthenticationResult).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AliasAuthenticationOutcome {
    /// `OK`
    Ok,

    /// `NOT_SUPPORTED`
    NotSupported,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for AliasAuthenticationOutcome {
    const NAME: &'static str = "AliasAuthenticationOutcome";

    const LISTED: &'static [Self] = &[Self::Ok, Self::NotSupported];

    fn as_wire(&self) -> &str {
        match self {
            Self::Ok => "OK",
            Self::NotSupported => "NOT_SUPPORTED",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(AliasAuthenticationOutcome);
