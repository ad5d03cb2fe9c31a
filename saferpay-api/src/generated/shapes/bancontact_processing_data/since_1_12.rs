// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The two ways to the Bancontact app: a code to scan, and a link to open.
///
/// The container `Payment_Models_Data_BancontactProcessingData`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_BancontactProcessingData).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BancontactProcessingData {
    /// What to put into the QR code that the payer scans with the Bancontact app on another device.
    ///
    /// You draw the code yourself. The smaller it is, the better it scans: the page recommends version
    /// 3 in character mode with low error correction, which makes 29 by 29 dots.
    ///
    /// `QrCodeData`. Text, optional.
    pub qr_code_data: Option<String>,

    /// The link that opens the Bancontact app, when payer and app are on the same device.
    ///
    /// Whoever has it can start the payment: keep it out of your logs.
    ///
    /// `IntentUrl`. Text, optional. Secret: `Debug` masks it.
    pub intent_url: Option<String>,
}

impl BancontactProcessingData {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `QrCodeData`. What to put into the QR code that the payer scans with the Bancontact app on
    /// another device.
    #[must_use]
    pub fn with_qr_code_data(mut self, qr_code_data: impl Into<String>) -> Self {
        self.qr_code_data = Some(qr_code_data.into());
        self
    }

    /// Sets `IntentUrl`. The link that opens the Bancontact app, when payer and app are on the same
    /// device.
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
