// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// A payment that the payer approved with Google Pay in your own shop or app.
///
/// On the payment page Saferpay shows Google Pay by itself, and you need none of this.
///
/// The container `Payment_Models_Data_GooglePay`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_Models_Data_GooglePay).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePay {
    /// The payment token from Google, as Google hands it over.
    ///
    /// It is good for one payment. Send it as it is; the page asks for no further encoding here.
    ///
    /// `PaymentToken`. Text, mandatory. Secret: `Debug` masks it.
    pub payment_token: String,
}

impl GooglePay {
    /// Makes one of what is mandatory.
    ///
    /// - `payment_token`: The payment token from Google, as Google hands it over.
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
