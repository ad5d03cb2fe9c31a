// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::seller_protection_status::since_1_25::SellerProtectionStatus;

/// What PayPal tells about the payer and about its protection of sellers.
///
/// The container `Payment_Models_Data_PayPalInfo`.
///
/// First in SpecVersion
/// [1.27](https://saferpay.github.io/jsonapi/1.27/#Payment_Models_Data_PayPalInfo).
#[non_exhaustive]
pub struct PayPalInfo {
    /// PayPal's own number for this payer.
    ///
    /// `PayerId`. Text, mandatory.
    ///
    /// Example: `5b9aefc5-9b48-4a95-ae47-cda20420d68e`
    pub payer_id: String,

    /// Whether PayPal's protection of sellers covers you if the payer disputes this payment.
    ///
    /// `SellerProtectionStatus`. [`SellerProtectionStatus`], mandatory.
    ///
    /// Example: `ELIGIBLE`
    pub seller_protection_status: SellerProtectionStatus,

    /// The email address of the payer's PayPal account, which may differ from the one in your shop.
    ///
    /// `Email`. Text, mandatory.
    pub email: String,
}

impl PayPalInfo {
    /// Makes one of what is mandatory.
    ///
    /// - `payer_id`: PayPal's own number for this payer.
    /// - `seller_protection_status`: Whether PayPal's protection of sellers covers you if the payer
    ///   disputes this payment.
    /// - `email`: The email address of the payer's PayPal account, which may differ from the one in
    ///   your shop.
    #[must_use]
    pub fn new(
        payer_id: impl Into<String>,
        seller_protection_status: SellerProtectionStatus,
        email: impl Into<String>,
    ) -> Self {
        Self {
            payer_id: payer_id.into(),
            seller_protection_status,
            email: email.into(),
        }
    }
}

saferpay_runtime::impl_record!(PayPalInfo {
    0 payer_id: mandatory "PayerId",
    1 seller_protection_status: mandatory "SellerProtectionStatus",
    2 email: mandatory "Email",
});
