// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::seller_protection_status::since_1_25::SellerProtectionStatus;

/// The details from PayPal about the payer and about PayPal Seller Protection.
///
/// The container `Payment_Models_Data_PayPalInfo`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_Models_Data_PayPalInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct PayPalInfo {
    /// PayPal's ID of this payer.
    ///
    /// `PayerId`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `5b9aefc5-9b48-4a95-ae47-cda20420d68e`
    pub payer_id: Option<String>,

    /// Whether PayPal Seller Protection covers you if the payer disputes this payment.
    ///
    /// `SellerProtectionStatus`. [`SellerProtectionStatus`], mandatory, and `None` if a response lacks
    /// it.
    ///
    /// Example: `ELIGIBLE`
    pub seller_protection_status: Option<SellerProtectionStatus>,
}

impl PayPalInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PayerId`. PayPal's ID of this payer.
    #[must_use]
    pub fn with_payer_id(mut self, payer_id: impl Into<String>) -> Self {
        self.payer_id = Some(payer_id.into());
        self
    }

    /// Sets `SellerProtectionStatus`. Whether PayPal Seller Protection covers you if the payer
    /// disputes this payment.
    #[inline]
    #[must_use]
    pub fn with_seller_protection_status(
        mut self,
        seller_protection_status: SellerProtectionStatus,
    ) -> Self {
        self.seller_protection_status = Some(seller_protection_status);
        self
    }
}

saferpay_runtime::impl_record!(PayPalInfo {
    0 payer_id: expected "PayerId",
    1 seller_protection_status: expected "SellerProtectionStatus",
});
