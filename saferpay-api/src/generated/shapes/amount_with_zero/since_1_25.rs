// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Common_Models_Data_AmountWithZero`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Common_Models_Data_AmountWithZero).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AmountWithZero {
    /// `Value`. Text, mandatory.
    ///
    /// Example: `100`
    pub value: String,

    /// `CurrencyCode`. Text, mandatory.
    ///
    /// Example: `CHF`
    pub currency_code: String,
}

impl AmountWithZero {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(value: impl Into<String>, currency_code: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            currency_code: currency_code.into(),
        }
    }
}

impl Record for AmountWithZero {
    const NAME: &'static str = "AmountWithZero";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Value"),
        Field::mandatory("CurrencyCode"),
    ];

    fn blank() -> Self {
        Self {
            value: Blank::blank(),
            currency_code: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            1 => self.currency_code.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.value.view(),
            1 => self.currency_code.view(),
            _ => View::Absent,
        }
    }
}

record!(AmountWithZero);
