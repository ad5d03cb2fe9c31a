// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::marketplace_capture::since_1_10::MarketplaceCapture;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;
use crate::generated::values::partial_capture_type::since_1_2::PartialCaptureType;

/// The request body of
/// [`Transaction/MultipartCapture`](../transaction/struct.Transaction.html#method.multipart_capture).
///
/// Captures one part of an authorized payment, for instance one parcel or one seller of a basket.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_MultipartCapture).
#[non_exhaustive]
pub struct MultipartCaptureRequest {
    /// The authorized payment of which to capture a part: either its ID or your order ID.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,

    /// The amount of this part, in the currency of the authorization.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Whether more parts follow: `PARTIAL` if so, `FINAL` with the last one.
    ///
    /// After `FINAL`, you cannot capture anything more.
    ///
    /// `Type`. [`PartialCaptureType`], mandatory.
    pub r#type: PartialCaptureType,

    /// Your own ID of this part, unique among the parts of the order.
    ///
    /// Use it to find the part again, for a refund or when the response was lost.
    ///
    /// `OrderPartId`. Text, mandatory, `Id[1..80]`.
    ///
    /// Example: `kh9ngajrfe6wfu3d0c`
    pub order_part_id: String,

    /// For marketplaces: the seller on whose behalf you collect this part, and your fee.
    ///
    /// `Marketplace`. [`MarketplaceCapture`], optional.
    pub marketplace: Option<MarketplaceCapture>,
}

impl MultipartCaptureRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_reference`: The authorized payment of which to capture a part: either its ID or
    ///   your order ID.
    /// - `amount`: The amount of this part, in the currency of the authorization.
    /// - `r#type`: Whether more parts follow: `PARTIAL` if so, `FINAL` with the last one.
    /// - `order_part_id`: Your own ID of this part, unique among the parts of the order.
    #[must_use]
    pub fn new(
        transaction_reference: TransactionReference,
        amount: Amount,
        r#type: PartialCaptureType,
        order_part_id: impl Into<String>,
    ) -> Self {
        Self {
            transaction_reference,
            amount,
            r#type,
            order_part_id: order_part_id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Marketplace`. For marketplaces: the seller on whose behalf you collect this part, and
    /// your fee.
    #[inline]
    #[must_use]
    pub fn with_marketplace(mut self, marketplace: MarketplaceCapture) -> Self {
        self.marketplace = Some(marketplace);
        self
    }
}

saferpay_runtime::impl_record!(MultipartCaptureRequest sets {
    AmountValue: "Amount.Value",
    AmountCurrency: "Amount.CurrencyCode",
    AliasType: "Type",
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 transaction_reference: mandatory "TransactionReference",
    1 amount: mandatory "Amount",
    2 r#type: mandatory "Type",
    3 order_part_id: mandatory "OrderPartId" id(1, 80),
    4 marketplace: optional "Marketplace",
});
