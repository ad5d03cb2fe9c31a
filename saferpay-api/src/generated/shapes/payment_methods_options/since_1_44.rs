// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::klarna_options::since_1_24::KlarnaOptions;

/// Settings that concern one means of payment each, on the payment page.
///
/// They have no effect if the payer chooses another one.
///
/// The container `Payment_Models_PaymentMethodsOptions`.
///
/// First in SpecVersion
/// [1.44](https://saferpay.github.io/jsonapi/1.44/#Payment_Models_PaymentMethodsOptions).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMethodsOptions {
    /// Settings for Klarna.
    ///
    /// `Klarna`. [`KlarnaOptions`], optional.
    pub klarna: Option<KlarnaOptions>,
}

impl PaymentMethodsOptions {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Klarna`. Settings for Klarna.
    #[must_use]
    pub fn with_klarna(mut self, klarna: KlarnaOptions) -> Self {
        self.klarna = Some(klarna);
        self
    }
}

impl Record for PaymentMethodsOptions {
    const NAME: &'static str = "PaymentMethodsOptions";

    const FIELDS: &'static [Field] = &[Field::optional("Klarna")];

    fn blank() -> Self {
        Self { klarna: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.klarna.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.klarna.view(),
            _ => View::Absent,
        }
    }
}

record!(PaymentMethodsOptions);
