// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// The seller that a marketplace captures for, and the fee that the marketplace keeps.
///
/// A marketplace splits one payment among several sellers by capturing it in parts with
/// [`Transaction/MultipartCapture`](transaction/struct.Transaction.html#method.multipart_capture).
#[cfg_attr(
    feature = "_ge_1_36",
    doc = "",
    cfg_attr(
        any(
            feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
            feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
            feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
            feature = "v1_22", feature = "v1_23", feature = "v1_24", feature = "v1_25",
            feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
            feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33",
            feature = "v1_34", feature = "v1_35",
        ),
        doc = "Since 1.36:",
    ),
    doc = "The specification mentions only partial captures and refund captures here.",
)]
///
/// The container `Payment_Models_Data_MarketplaceCapture`.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_Models_Data_MarketplaceCapture).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - At most one of `Fee` and `FeeRefund` is set. (`marketplace-fee`)
#[non_exhaustive]
pub struct MarketplaceCapture {
    /// The ID of the seller that this capture is for, as agreed with Worldline.
    ///
    /// `SubmerchantId`. Text, mandatory, `Id[1..15]`.
    pub submerchant_id: String,

    /// The fee that the marketplace charges the seller for this part.
    ///
    /// Set either this field or `FeeRefund`, not both.
    ///
    /// `Fee`. [`Amount`], optional.
    pub fee: Option<Amount>,

    /// The fee that the marketplace returns to the seller when it captures a refund.
    ///
    /// Set either this field or `Fee`, not both.
    ///
    /// `FeeRefund`. [`Amount`], optional.
    pub fee_refund: Option<Amount>,
}

impl MarketplaceCapture {
    /// Creates a value with its mandatory fields.
    ///
    /// - `submerchant_id`: The ID of the seller that this capture is for, as agreed with Worldline.
    #[must_use]
    pub fn new(submerchant_id: impl Into<String>) -> Self {
        Self {
            submerchant_id: submerchant_id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Fee`. The fee that the marketplace charges the seller for this part.
    #[inline]
    #[must_use]
    pub fn with_fee(mut self, fee: Amount) -> Self {
        self.fee = Some(fee);
        self
    }

    /// Sets `FeeRefund`. The fee that the marketplace returns to the seller when it captures a refund.
    #[inline]
    #[must_use]
    pub fn with_fee_refund(mut self, fee_refund: Amount) -> Self {
        self.fee_refund = Some(fee_refund);
        self
    }
}

saferpay_runtime::impl_record!(MarketplaceCapture {
    0 submerchant_id: mandatory "SubmerchantId" id(1, 15),
    1 fee: optional "Fee" + "marketplace-fee" at_most_one_of(&[1, 2]),
    2 fee_refund: optional "FeeRefund",
});
