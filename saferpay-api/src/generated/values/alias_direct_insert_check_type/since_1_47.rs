// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `AliasDirectInsertCheckType`.
///
/// First in SpecVersion 1.47.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AliasDirectInsertCheckType {
    /// `ONLINE`
    Online,

    /// `ONLINE_STRONG`
    OnlineStrong,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for AliasDirectInsertCheckType {
    const NAME: &'static str = "AliasDirectInsertCheckType";

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

open_value!(AliasDirectInsertCheckType);
