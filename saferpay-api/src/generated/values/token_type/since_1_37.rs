// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `TokenType`, as in `Payment_Models_Data_SchemeToken`.
///
/// First in SpecVersion
/// [1.37](https://saferpay.github.io/jsonapi/1.37/#Payment_Models_Data_SchemeToken).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// `APPLEPAY`
    Applepay,

    /// `GOOGLEPAY`
    Googlepay,

    /// `SAMSUNGPAY`
    Samsungpay,

    /// `CLICKTOPAY`
    Clicktopay,

    /// `OTHER`
    Other,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for TokenType {
    const NAME: &'static str = "TokenType";

    const LISTED: &'static [Self] = &[
        Self::Applepay,
        Self::Googlepay,
        Self::Samsungpay,
        Self::Clicktopay,
        Self::Other,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Applepay => "APPLEPAY",
            Self::Googlepay => "GOOGLEPAY",
            Self::Samsungpay => "SAMSUNGPAY",
            Self::Clicktopay => "CLICKTOPAY",
            Self::Other => "OTHER",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TokenType);
