// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::bancontact_processing_data::since_1_12::BancontactProcessingData;

/// What your app or shop needs for taking the payer to the means of payment.
///
/// The container `Payment_Models_Data_AlternativePaymentProcessingData`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_AlternativePaymentProcessingData).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AlternativePaymentProcessingData {
    /// The QR code and the link for a payment with Bancontact.
    ///
    /// `Bancontact`. [`BancontactProcessingData`], optional.
    pub bancontact: Option<BancontactProcessingData>,
}

impl AlternativePaymentProcessingData {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Bancontact`. The QR code and the link for a payment with Bancontact.
    #[must_use]
    pub fn with_bancontact(mut self, bancontact: BancontactProcessingData) -> Self {
        self.bancontact = Some(bancontact);
        self
    }
}

impl Record for AlternativePaymentProcessingData {
    const NAME: &'static str = "AlternativePaymentProcessingData";

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

record!(AlternativePaymentProcessingData);
