// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// How papers are folded.
///
/// The values of `Format`, as in `Kiosk_Paper`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Kiosk_Paper).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaperFormat {
    /// `A4`
    A4,

    /// Needs glasses, unlike [`PaperFormat.A4`].
    ///
    /// `3D`
    ///
    /// [`PaperFormat.A4`]: PaperFormat::A4
    ThreeD,

    /// `TABLOID`
    Tabloid,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for PaperFormat {
    const NAME: &'static str = "PaperFormat";

    const LISTED: &'static [Self] = &[Self::A4, Self::ThreeD, Self::Tabloid];

    fn as_wire(&self) -> &str {
        match self {
            Self::A4 => "A4",
            Self::ThreeD => "3D",
            Self::Tabloid => "TABLOID",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(PaperFormat);
