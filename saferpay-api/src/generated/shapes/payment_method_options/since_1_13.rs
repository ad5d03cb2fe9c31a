// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::bancontact_payment_method_options::since_1_13::BancontactPaymentMethodOptions;

/// What a means of payment asks for beyond the ordinary, on your own page.
///
/// Fill the one that belongs to the chosen `PaymentMethod`.
///
/// The container `Payment_Models_AlternativePayment_PaymentMethodOptions`.
///
/// First in SpecVersion
/// [1.13](https://saferpay.github.io/jsonapi/1.13/#Payment_Models_AlternativePayment_PaymentMethodOptions).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    /// What Bancontact asks for.
    ///
    /// `Bancontact`. [`BancontactPaymentMethodOptions`], optional.
    pub bancontact: Option<BancontactPaymentMethodOptions>,
}

impl PaymentMethodOptions {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Bancontact`. What Bancontact asks for.
    #[must_use]
    pub fn with_bancontact(
        mut self,
        bancontact: BancontactPaymentMethodOptions,
    ) -> Self {
        self.bancontact = Some(bancontact);
        self
    }
}

impl Record for PaymentMethodOptions {
    const NAME: &'static str = "PaymentMethodOptions";

    const FIELDS: &'static [Field] = &[Field::optional("Bancontact")];

    fn blank() -> Self {
        Self { bancontact: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.bancontact.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.bancontact.view(),
            _ => View::Absent,
        }
    }
}

record!(PaymentMethodOptions);
