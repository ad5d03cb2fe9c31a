// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_Amount`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Amount).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// `Value`. Text, mandatory, `Amount`.
    ///
    /// Example: `100`
    pub value: String,

    /// `CurrencyCode`. Text, mandatory, `Currency`.
    ///
    /// Example: `CHF`
    pub currency_code: String,
}

impl Amount {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(value: impl Into<String>, currency_code: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            currency_code: currency_code.into(),
        }
    }
}

impl Record for Amount {
    const NAME: &'static str = "Amount";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Value").bound(&[Rule::Format(Format::Amount)]),
        Field::mandatory("CurrencyCode").bound(&[Rule::Format(Format::Currency)]),
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

record!(Amount : money);
