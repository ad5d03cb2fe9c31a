// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_ApplePay`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_ApplePay).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePay {
    /// `PaymentToken`. Text, mandatory, `Base64`. Secret: `Debug` masks it.
    pub payment_token: String,
}

impl ApplePay {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(payment_token: impl Into<String>) -> Self {
        Self {
            payment_token: payment_token.into(),
        }
    }
}

impl Record for ApplePay {
    const NAME: &'static str = "ApplePay";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("PaymentToken").secret().bound(&[Rule::Format(Format::Base64)]),
    ];

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

record!(ApplePay);
