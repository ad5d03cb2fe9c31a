// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The two ways to open the Bancontact app: a QR code to scan and a link.
///
/// The container `Payment_Models_Data_BancontactProcessingData`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_BancontactProcessingData).
#[derive(Default)]
#[non_exhaustive]
pub struct BancontactProcessingData {
    /// The content of the QR code, which the payer scans with the Bancontact app on another device.
    ///
    /// You generate the QR code yourself. A small code is easier to scan: the specification recommends
    /// version 3 in character mode with low error correction, which results in 29 by 29 modules.
    ///
    /// `QrCodeData`. Text, optional. Secret: `Debug` masks it.
    pub qr_code_data: Option<String>,

    /// The link that opens the Bancontact app if the payer uses the device on which it is installed.
    ///
    /// Anyone who has the link can start the payment: keep it out of your logs.
    ///
    /// `IntentUrl`. Text, optional. Secret: `Debug` masks it.
    pub intent_url: Option<String>,
}

impl BancontactProcessingData {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `QrCodeData`. The content of the QR code, which the payer scans with the Bancontact app on
    /// another device.
    #[must_use]
    pub fn with_qr_code_data(mut self, qr_code_data: impl Into<String>) -> Self {
        self.qr_code_data = Some(qr_code_data.into());
        self
    }

    /// Sets `IntentUrl`. The link that opens the Bancontact app if the payer uses the device on which
    /// it is installed.
    #[must_use]
    pub fn with_intent_url(mut self, intent_url: impl Into<String>) -> Self {
        self.intent_url = Some(intent_url.into());
        self
    }
}

saferpay_runtime::impl_record!(BancontactProcessingData {
    0 qr_code_data: optional secret "QrCodeData",
    1 intent_url: optional secret "IntentUrl",
});
