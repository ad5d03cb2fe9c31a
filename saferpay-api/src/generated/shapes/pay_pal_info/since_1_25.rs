// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::seller_protection_status::since_1_25::SellerProtectionStatus;

/// What PayPal tells about the payer and about its protection of sellers.
///
/// The container `Payment_Models_Data_PayPalInfo`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_Models_Data_PayPalInfo).
#[derive(Clone, PartialEq)]
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
}

impl PayPalInfo {
    /// Makes one of what is mandatory.
    ///
    /// - `payer_id`: PayPal's own number for this payer.
    /// - `seller_protection_status`: Whether PayPal's protection of sellers covers you if the payer
    ///   disputes this payment.
    #[must_use]
    pub fn new(
        payer_id: impl Into<String>,
        seller_protection_status: SellerProtectionStatus,
    ) -> Self {
        Self {
            payer_id: payer_id.into(),
            seller_protection_status,
        }
    }
}

impl Record for PayPalInfo {
    const NAME: &'static str = "PayPalInfo";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("PayerId"),
        Field::mandatory("SellerProtectionStatus"),
    ];

    fn blank() -> Self {
        Self {
            payer_id: Blank::blank(),
            seller_protection_status: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.payer_id.slot(),
            1 => self.seller_protection_status.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.payer_id.view(),
            1 => self.seller_protection_status.view(),
            _ => View::Absent,
        }
    }
}

record!(PayPalInfo);
