// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::bancontact_processing_data::since_1_12::BancontactProcessingData;

/// The data that your app or shop needs to send the payer to the payment method.
///
/// The container `Payment_Models_Data_AlternativePaymentProcessingData`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_AlternativePaymentProcessingData).
#[derive(Default)]
#[non_exhaustive]
pub struct AlternativePaymentProcessingData {
    /// The QR code and the link for a Bancontact payment.
    ///
    /// `Bancontact`. [`BancontactProcessingData`], optional.
    pub bancontact: Option<BancontactProcessingData>,
}

impl AlternativePaymentProcessingData {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Bancontact`. The QR code and the link for a Bancontact payment.
    #[inline]
    #[must_use]
    pub fn with_bancontact(mut self, bancontact: BancontactProcessingData) -> Self {
        self.bancontact = Some(bancontact);
        self
    }
}

saferpay_runtime::impl_record!(AlternativePaymentProcessingData {
    0 bancontact: optional "Bancontact",
});
