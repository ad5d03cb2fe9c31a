// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// What a payment with BLIK needs from the payer.
///
/// The container `Payment_Models_AlternativePayment_BlikPaymentMethodOptions`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_AlternativePayment_BlikPaymentMethodOptions).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlikPaymentMethodOptions {
    /// The code that the payer's banking app shows for this payment.
    ///
    /// The payer types it in your shop, and it is good for a short time only. The page makes it a
    /// whole number; a code that begins with zeros loses them that way, and no page says how to send
    /// it.
    ///
    /// `Code`. Whole number, optional.
    pub code: Option<i64>,
}

impl BlikPaymentMethodOptions {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Code`. The code that the payer's banking app shows for this payment.
    #[must_use]
    pub fn with_code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }
}

impl Record for BlikPaymentMethodOptions {
    const NAME: &'static str = "BlikPaymentMethodOptions";

    const FIELDS: &'static [Field] = &[Field::optional("Code")];

    fn blank() -> Self {
        Self { code: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.code.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.code.view(),
            _ => View::Absent,
        }
    }
}

record!(BlikPaymentMethodOptions);
