// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::alias_insert_check_outcome::since_1_6::AliasInsertCheckOutcome;

/// The container `Payment_Models_Data_AliasInsertCheckResult`.
///
/// First in SpecVersion
/// [1.6](https://saferpay.github.io/jsonapi/1.6/#Payment_Models_Data_AliasInsertCheckResult).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AliasInsertCheckResult {
    /// `Result`. [`AliasInsertCheckOutcome`], mandatory.
    pub result: AliasInsertCheckOutcome,

    /// `Message`. Text, mandatory.
    ///
    /// Example: `Online card check was successful.`
    pub message: String,
}

impl AliasInsertCheckResult {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(result: AliasInsertCheckOutcome, message: impl Into<String>) -> Self {
        Self {
            result,
            message: message.into(),
        }
    }
}

impl Record for AliasInsertCheckResult {
    const NAME: &'static str = "AliasInsertCheckResult";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Result"),
        Field::mandatory("Message"),
    ];

    fn blank() -> Self {
        Self {
            result: Blank::blank(),
            message: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.result.slot(),
            1 => self.message.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.result.view(),
            1 => self.message.view(),
            _ => View::Absent,
        }
    }
}

record!(AliasInsertCheckResult);
