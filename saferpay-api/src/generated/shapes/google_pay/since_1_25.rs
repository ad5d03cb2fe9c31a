// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_GooglePay`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_Models_Data_GooglePay).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePay {
    /// `PaymentToken`. Text, mandatory. Secret: `Debug` masks it.
    pub payment_token: String,
}

impl GooglePay {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(payment_token: impl Into<String>) -> Self {
        Self {
            payment_token: payment_token.into(),
        }
    }
}

impl Record for GooglePay {
    const NAME: &'static str = "GooglePay";

    const FIELDS: &'static [Field] = &[Field::mandatory("PaymentToken").secret()];

    fn blank() -> Self {
        Self {
            payment_token: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.payment_token.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.payment_token.view(),
            _ => View::Absent,
        }
    }
}

record!(GooglePay);
