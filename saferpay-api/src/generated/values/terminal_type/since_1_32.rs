// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `TerminalType`.
///
/// First in SpecVersion 1.32.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalType {
    /// `ECOM`
    Ecom,

    /// `SPG`
    Spg,

    /// `MPO`
    Mpo,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for TerminalType {
    const NAME: &'static str = "TerminalType";

    const LISTED: &'static [Self] = &[Self::Ecom, Self::Spg, Self::Mpo];

    fn as_wire(&self) -> &str {
        match self {
            Self::Ecom => "ECOM",
            Self::Spg => "SPG",
            Self::Mpo => "MPO",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TerminalType);
