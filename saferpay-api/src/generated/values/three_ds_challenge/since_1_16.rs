// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `ThreeDsChallenge`, as in
/// `Payment_Models_Data_StrongCustomerAuthenticationInteractive`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationInteractive).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreeDsChallenge {
    /// `AVOID`
    Avoid,

    /// `FORCE`
    Force,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for ThreeDsChallenge {
    const NAME: &'static str = "ThreeDsChallenge";

    const LISTED: &'static [Self] = &[Self::Avoid, Self::Force];

    fn as_wire(&self) -> &str {
        match self {
            Self::Avoid => "AVOID",
            Self::Force => "FORCE",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(ThreeDsChallenge);
