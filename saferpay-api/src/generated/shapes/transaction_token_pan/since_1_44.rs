// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_TransactionTokenPan`.
///
/// First in SpecVersion
/// [1.44](https://saferpay.github.io/jsonapi/1.44/#Payment_Models_Data_TransactionTokenPan).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionTokenPan {
    /// `ExpMonth`. Whole number, mandatory.
    ///
    /// Example: `9`
    pub exp_month: i64,

    /// `ExpYear`. Whole number, mandatory.
    ///
    /// Example: `2045`
    pub exp_year: i64,

    /// `MaskedNumber`. Text, mandatory.
    ///
    /// Example: `912345xxxxxx1234`
    pub masked_number: String,
}

impl TransactionTokenPan {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(exp_month: i64, exp_year: i64, masked_number: impl Into<String>) -> Self {
        Self {
            exp_month,
            exp_year,
            masked_number: masked_number.into(),
        }
    }
}

impl Record for TransactionTokenPan {
    const NAME: &'static str = "TransactionTokenPan";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("ExpMonth"),
        Field::mandatory("ExpYear"),
        Field::mandatory("MaskedNumber"),
    ];

    fn blank() -> Self {
        Self {
            exp_month: Blank::blank(),
            exp_year: Blank::blank(),
            masked_number: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.exp_month.slot(),
            1 => self.exp_year.slot(),
            2 => self.masked_number.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.exp_month.view(),
            1 => self.exp_year.view(),
            2 => self.masked_number.view(),
            _ => View::Absent,
        }
    }
}

record!(TransactionTokenPan);
