// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// How a card is checked that is stored without a redirect.
///
/// The values of `Type`, as in `Payment_Models_Data_AliasDirectInsertCheck`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasDirectInsertCheck).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AliasDirectInsertCheckType {
    /// Asks the issuer whether the account is in order.
    ///
    /// `ONLINE`
    Online,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for AliasDirectInsertCheckType {
    const NAME: &'static str = "AliasDirectInsertCheckType";

    const LISTED: &'static [Self] = &[Self::Online];

    fn as_wire(&self) -> &str {
        match self {
            Self::Online => "ONLINE",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(AliasDirectInsertCheckType);
