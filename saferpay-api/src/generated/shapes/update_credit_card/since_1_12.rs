// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The new expiry date of a stored card.
///
/// The container `Payment_Models_Data_UpdateCreditCard`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_UpdateCreditCard).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditCard {
    /// The year in which the card now expires, with four digits.
    ///
    /// `ExpYear`. Whole number, mandatory, `Range[2000..9999]`.
    ///
    /// Example: `2015`
    pub exp_year: i64,

    /// The month in which the card now expires, from 1 to 12.
    ///
    /// `ExpMonth`. Whole number, mandatory, `Range[1..12]`.
    ///
    /// Example: `9`
    pub exp_month: i64,
}

impl UpdateCreditCard {
    /// Makes one of what is mandatory.
    ///
    /// - `exp_year`: The year in which the card now expires, with four digits.
    /// - `exp_month`: The month in which the card now expires, from 1 to 12.
    #[must_use]
    pub fn new(exp_year: i64, exp_month: i64) -> Self {
        Self { exp_year, exp_month }
    }
}

impl Record for UpdateCreditCard {
    const NAME: &'static str = "UpdateCreditCard";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("ExpYear").bound(&[Rule::Range(2000, 9999)]),
        Field::mandatory("ExpMonth").bound(&[Rule::Range(1, 12)]),
    ];

    fn blank() -> Self {
        Self {
            exp_year: Blank::blank(),
            exp_month: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.exp_year.slot(),
            1 => self.exp_month.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.exp_year.view(),
            1 => self.exp_month.view(),
            _ => View::Absent,
        }
    }
}

record!(UpdateCreditCard);
