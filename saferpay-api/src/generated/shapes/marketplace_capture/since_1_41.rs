// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::foreign_retailer_merchant_information::since_1_41::ForeignRetailerMerchantInformation;

/// The seller that a marketplace captures for, and the fee that the marketplace keeps.
///
/// A marketplace splits one payment among several sellers by capturing it in parts with
/// [`Transaction/MultipartCapture`](transaction/struct.Transaction.html#method.multipart_capture).
///
/// The specification mentions only partial captures and refund captures here.
///
/// The container `Payment_Models_Data_MarketplaceCapture`.
///
/// First in SpecVersion
/// [1.41](https://saferpay.github.io/jsonapi/1.41/#Payment_Models_Data_MarketplaceCapture).
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

    /// The location of a seller that is in another country than the marketplace.
    ///
    /// An international marketplace must send it for such sellers. SpecVersion 1.43 moves this field
    /// into a container of its own in
    /// [`Transaction/Capture`](transaction/struct.Transaction.html#method.capture) and
    /// [`Transaction/MultipartCapture`](transaction/struct.Transaction.html#method.multipart_capture).
    ///
    /// `ForeignRetailer`. [`ForeignRetailerMerchantInformation`], optional.
    pub foreign_retailer: Option<ForeignRetailerMerchantInformation>,
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

    /// Sets `ForeignRetailer`. The location of a seller that is in another country than the
    /// marketplace.
    #[inline]
    #[must_use]
    pub fn with_foreign_retailer(
        mut self,
        foreign_retailer: ForeignRetailerMerchantInformation,
    ) -> Self {
        self.foreign_retailer = Some(foreign_retailer);
        self
    }
}

saferpay_runtime::impl_record!(MarketplaceCapture {
    0 submerchant_id: mandatory "SubmerchantId" id(1, 15),
    1 fee: optional "Fee" + "marketplace-fee" at_most_one_of(&[1, 2]),
    2 fee_refund: optional "FeeRefund",
    3 foreign_retailer: optional "ForeignRetailer",
});
