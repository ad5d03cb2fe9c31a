// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_AliasInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AliasInfo).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AliasInfo {
    /// `Id`. Text, mandatory.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub id: String,

    /// `Lifetime`. Whole number, mandatory.
    ///
    /// Example: `1000`
    pub lifetime: i64,
}

impl AliasInfo {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(id: impl Into<String>, lifetime: i64) -> Self {
        Self { id: id.into(), lifetime }
    }
}

impl Record for AliasInfo {
    const NAME: &'static str = "AliasInfo";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Id"),
        Field::mandatory("Lifetime"),
    ];

    fn blank() -> Self {
        Self {
            id: Blank::blank(),
            lifetime: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.lifetime.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.id.view(),
            1 => self.lifetime.view(),
            _ => View::Absent,
        }
    }
}

record!(AliasInfo);
