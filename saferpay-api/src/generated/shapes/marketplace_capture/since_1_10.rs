// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// For whom a marketplace captures, and what it keeps.
///
/// A marketplace splits one payment among several sellers by capturing it in parts with
/// `Transaction/MultipartCapture`. The later pages speak only of parts and of refund captures
/// here.
///
/// The container `Payment_Models_Data_MarketplaceCapture`.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_Models_Data_MarketplaceCapture).
#[non_exhaustive]
pub struct MarketplaceCapture {
    /// The seller that this capture is for, by the id agreed with Worldline.
    ///
    /// `SubmerchantId`. Text, mandatory, `Id[1..15]`.
    pub submerchant_id: String,

    /// What the marketplace charges the seller for this part.
    ///
    /// Set either this or `FeeRefund`, not both.
    ///
    /// `Fee`. [`Amount`], optional.
    pub fee: Option<Amount>,

    /// What the marketplace gives back to the seller, when capturing a refund.
    ///
    /// Set either this or `Fee`, not both.
    ///
    /// `FeeRefund`. [`Amount`], optional.
    pub fee_refund: Option<Amount>,
}

impl MarketplaceCapture {
    /// Makes one of what is mandatory.
    ///
    /// - `submerchant_id`: The seller that this capture is for, by the id agreed with Worldline.
    #[must_use]
    pub fn new(submerchant_id: impl Into<String>) -> Self {
        Self {
            submerchant_id: submerchant_id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Fee`. What the marketplace charges the seller for this part.
    #[inline]
    #[must_use]
    pub fn with_fee(mut self, fee: Amount) -> Self {
        self.fee = Some(fee);
        self
    }

    /// Sets `FeeRefund`. What the marketplace gives back to the seller, when capturing a refund.
    #[inline]
    #[must_use]
    pub fn with_fee_refund(mut self, fee_refund: Amount) -> Self {
        self.fee_refund = Some(fee_refund);
        self
    }
}

saferpay_runtime::impl_record!(MarketplaceCapture {
    0 submerchant_id: mandatory "SubmerchantId" id(1, 15),
    1 fee: optional "Fee",
    2 fee_refund: optional "FeeRefund",
});
