// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::alipay_options::since_1_11::AlipayOptions;

/// Settings that concern one means of payment each, on the payment page.
///
/// They have no effect if the payer chooses another one.
///
/// The container `Payment_Models_PaymentMethodsOptions`.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_Models_PaymentMethodsOptions).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMethodsOptions {
    /// Settings for Alipay.
    ///
    /// `Alipay`. [`AlipayOptions`], optional.
    pub alipay: Option<AlipayOptions>,
}

impl PaymentMethodsOptions {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Alipay`. Settings for Alipay.
    #[must_use]
    pub fn with_alipay(mut self, alipay: AlipayOptions) -> Self {
        self.alipay = Some(alipay);
        self
    }
}

impl Record for PaymentMethodsOptions {
    const NAME: &'static str = "PaymentMethodsOptions";

    const FIELDS: &'static [Field] = &[Field::optional("Alipay")];

    fn blank() -> Self {
        Self { alipay: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.alipay.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.alipay.view(),
            _ => View::Absent,
        }
    }
}

record!(PaymentMethodsOptions);
