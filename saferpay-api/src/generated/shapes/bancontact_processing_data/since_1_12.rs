// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_BancontactProcessingData`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_BancontactProcessingData).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BancontactProcessingData {
    /// `QrCodeData`. Text, optional.
    pub qr_code_data: Option<String>,

    /// `IntentUrl`. Text, optional. Secret: `Debug` masks it.
    pub intent_url: Option<String>,
}

impl BancontactProcessingData {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `QrCodeData`.
    #[must_use]
    pub fn with_qr_code_data(mut self, qr_code_data: impl Into<String>) -> Self {
        self.qr_code_data = Some(qr_code_data.into());
        self
    }

    /// Sets `IntentUrl`.
    #[must_use]
    pub fn with_intent_url(mut self, intent_url: impl Into<String>) -> Self {
        self.intent_url = Some(intent_url.into());
        self
    }
}

impl Record for BancontactProcessingData {
    const NAME: &'static str = "BancontactProcessingData";

    const FIELDS: &'static [Field] = &[
        Field::optional("QrCodeData"),
        Field::optional("IntentUrl").secret(),
    ];

    fn blank() -> Self {
        Self {
            qr_code_data: Blank::blank(),
            intent_url: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.qr_code_data.slot(),
            1 => self.intent_url.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.qr_code_data.view(),
            1 => self.intent_url.view(),
            _ => View::Absent,
        }
    }
}

record!(BancontactProcessingData);
