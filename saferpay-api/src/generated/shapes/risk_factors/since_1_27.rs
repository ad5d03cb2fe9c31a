// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use serde_json::Value;
use crate::generated::shapes::payer_profile::since_1_19::PayerProfile;
use crate::generated::values::delivery_type::since_1_17::DeliveryType;

/// Information about the payer and the purchase that helps to assess the risk of fraud.
///
/// Only the fraud check (Fraud Intelligence) uses it, if your account includes this check.
///
/// [`PayerProfile`] describes the payer's account, including the last password change.
///
/// The container `Payment_Models_Data_RiskFactors`.
///
/// First in SpecVersion
/// [1.27](https://saferpay.github.io/jsonapi/1.27/#Payment_Models_Data_RiskFactors).
#[derive(Default)]
#[non_exhaustive]
pub struct RiskFactors {
    /// The way in which the goods are delivered to the payer.
    ///
    /// `DeliveryType`. [`DeliveryType`], optional.
    pub delivery_type: Option<DeliveryType>,

    /// Information about the payer's account in your shop.
    ///
    /// `PayerProfile`. [`PayerProfile`], optional.
    pub payer_profile: Option<PayerProfile>,

    /// Whether both parties to the sale are businesses.
    ///
    /// `IsB2B`. True or false, optional.
    pub is_b2b: Option<bool>,

    /// The data that the device recognition script collected about the payer's device.
    ///
    /// SpecVersion 1.33 removes this field, and Saferpay removed it from all other versions as well. A
    /// transaction ID of the script has since replaced it.
    ///
    /// `DeviceFingerprint`. Any JSON, optional.
    pub device_fingerprint: Option<Value>,
}

impl RiskFactors {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `DeliveryType`. The way in which the goods are delivered to the payer.
    #[inline]
    #[must_use]
    pub fn with_delivery_type(mut self, delivery_type: DeliveryType) -> Self {
        self.delivery_type = Some(delivery_type);
        self
    }

    /// Sets `PayerProfile`. Information about the payer's account in your shop.
    #[inline]
    #[must_use]
    pub fn with_payer_profile(mut self, payer_profile: PayerProfile) -> Self {
        self.payer_profile = Some(payer_profile);
        self
    }

    /// Sets `IsB2B`. Whether both parties to the sale are businesses.
    #[inline]
    #[must_use]
    pub fn with_is_b2b(mut self, is_b2b: bool) -> Self {
        self.is_b2b = Some(is_b2b);
        self
    }

    /// Sets `DeviceFingerprint`. The data that the device recognition script collected about the
    /// payer's device.
    #[inline]
    #[must_use]
    pub fn with_device_fingerprint(mut self, device_fingerprint: Value) -> Self {
        self.device_fingerprint = Some(device_fingerprint);
        self
    }
}

saferpay_runtime::impl_record!(RiskFactors {
    0 delivery_type: optional "DeliveryType",
    1 payer_profile: optional "PayerProfile",
    2 is_b2b: optional "IsB2B",
    3 device_fingerprint: optional "DeviceFingerprint",
});
