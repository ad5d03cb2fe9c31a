// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::Decimal;
use crate::record::prelude::*;

/// The container `Kiosk_Data_Money`.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#Kiosk_Data_Money).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// `Value`. Text, mandatory.
    ///
    /// Example: `100`
    pub value: String,

    /// `CurrencyCode`. Text, mandatory, `Length[3..3]`.
    pub currency_code: String,

    /// `Exact`. Decimal number, optional.
    pub exact: Option<Decimal>,
}

impl Price {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(value: impl Into<String>, currency_code: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            currency_code: currency_code.into(),
            ..Record::blank()
        }
    }

    /// Sets `Exact`.
    #[must_use]
    pub fn with_exact(mut self, exact: Decimal) -> Self {
        self.exact = Some(exact);
        self
    }
}

impl Record for Price {
    const NAME: &'static str = "Price";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Value"),
        Field::mandatory("CurrencyCode").bound(&[Rule::Length(3, 3)]),
        Field::optional("Exact"),
    ];

    fn blank() -> Self {
        Self {
            value: Blank::blank(),
            currency_code: Blank::blank(),
            exact: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            1 => self.currency_code.slot(),
            2 => self.exact.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.value.view(),
            1 => self.currency_code.view(),
            2 => self.exact.view(),
            _ => View::Absent,
        }
    }
}

record!(Price);
