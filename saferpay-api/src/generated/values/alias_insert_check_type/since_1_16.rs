// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Type`, as in `Payment_Models_Data_AliasInsertCheck`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasInsertCheck).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AliasInsertCheckType {
    /// `ONLINE`
    Online,

    /// `ONLINE_STRONG`
    OnlineStrong,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for AliasInsertCheckType {
    const NAME: &'static str = "AliasInsertCheckType";

    const LISTED: &'static [Self] = &[Self::Online, Self::OnlineStrong];

    fn as_wire(&self) -> &str {
        match self {
            Self::Online => "ONLINE",
            Self::OnlineStrong => "ONLINE_STRONG",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(AliasInsertCheckType);
