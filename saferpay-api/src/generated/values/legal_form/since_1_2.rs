// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The legal form of the payer's company.
///
/// Purchase on invoice needed it; 1.36 removed it from most places.
///
/// The values of `LegalForm`, as in `Payment_Models_Data_Address`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Address).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegalForm {
    /// A public limited company (Aktiengesellschaft).
    ///
    /// `AG`
    Ag,

    /// A private limited company (Gesellschaft mit beschränkter Haftung).
    ///
    /// `GmbH`
    GmbH,

    /// Any other legal form.
    ///
    /// `Misc`
    Misc,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for LegalForm {
    const NAME: &'static str = "LegalForm";

    const LISTED: &'static [Self] = &[Self::Ag, Self::GmbH, Self::Misc];

    fn as_wire(&self) -> &str {
        match self {
            Self::Ag => "AG",
            Self::GmbH => "GmbH",
            Self::Misc => "Misc",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(LegalForm);
