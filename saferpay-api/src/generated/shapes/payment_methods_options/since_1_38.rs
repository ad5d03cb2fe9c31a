// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::ideal_options::since_1_15::IdealOptions;
use crate::generated::shapes::klarna_options::since_1_24::KlarnaOptions;

/// Settings that concern one means of payment each, on the payment page.
///
/// They have no effect if the payer chooses another one.
///
/// The container `Payment_Models_PaymentMethodsOptions`.
///
/// First in SpecVersion
/// [1.38](https://saferpay.github.io/jsonapi/1.38/#Payment_Models_PaymentMethodsOptions).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMethodsOptions {
    /// Settings for iDEAL.
    ///
    /// `Ideal`. [`IdealOptions`], optional.
    pub ideal: Option<IdealOptions>,

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

    /// Sets `Ideal`. Settings for iDEAL.
    #[must_use]
    pub fn with_ideal(mut self, ideal: IdealOptions) -> Self {
        self.ideal = Some(ideal);
        self
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

    const FIELDS: &'static [Field] = &[
        Field::optional("Ideal"),
        Field::optional("Klarna"),
    ];

    fn blank() -> Self {
        Self {
            ideal: Blank::blank(),
            klarna: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ideal.slot(),
            1 => self.klarna.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.ideal.view(),
            1 => self.klarna.view(),
            _ => View::Absent,
        }
    }
}

record!(PaymentMethodsOptions);
