// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::alias_insert_check_type::since_1_16::AliasInsertCheckType;

/// The container `Payment_Models_Data_AliasInsertCheck`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasInsertCheck).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AliasInsertCheck {
    /// `Type`. [`AliasInsertCheckType`], mandatory.
    ///
    /// Example: `ONLINE`
    pub r#type: AliasInsertCheckType,

    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: String,
}

impl AliasInsertCheck {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(r#type: AliasInsertCheckType, terminal_id: impl Into<String>) -> Self {
        Self {
            r#type,
            terminal_id: terminal_id.into(),
        }
    }
}

impl Record for AliasInsertCheck {
    const NAME: &'static str = "AliasInsertCheck";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Type"),
        Field::mandatory("TerminalId")
            .bound(&[Rule::Characters(Characters::Numeric, 8, 8)]),
    ];

    fn blank() -> Self {
        Self {
            r#type: Blank::blank(),
            terminal_id: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.terminal_id.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.r#type.view(),
            1 => self.terminal_id.view(),
            _ => View::Absent,
        }
    }
}

record!(AliasInsertCheck);
