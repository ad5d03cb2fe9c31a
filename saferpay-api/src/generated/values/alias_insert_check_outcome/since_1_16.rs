// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Result`, as in `Payment_Models_Data_AliasInsertCheckResult`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasInsertCheckResult).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AliasInsertCheckOutcome {
    /// `OK`
    Ok,

    /// `OK_AUTHENTICATED`
    OkAuthenticated,

    /// `NOT_PERFORMED`
    NotPerformed,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for AliasInsertCheckOutcome {
    const NAME: &'static str = "AliasInsertCheckOutcome";

    const LISTED: &'static [Self] = &[
        Self::Ok,
        Self::OkAuthenticated,
        Self::NotPerformed,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Ok => "OK",
            Self::OkAuthenticated => "OK_AUTHENTICATED",
            Self::NotPerformed => "NOT_PERFORMED",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(AliasInsertCheckOutcome);
