// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::marketplace_capture::since_1_41::MarketplaceCapture;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;
use crate::generated::values::partial_capture_type::since_1_2::PartialCaptureType;

/// The request body of `POST /Payment/v1/Transaction/MultipartCapture`.
///
/// First in SpecVersion
/// [1.41](https://saferpay.github.io/jsonapi/1.41/#Payment_v1_Transaction_MultipartCapture).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultipartCaptureRequest {
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,

    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// `Type`. [`PartialCaptureType`], mandatory.
    pub r#type: PartialCaptureType,

    /// `OrderPartId`. Text, mandatory, `Id[1..80]`.
    ///
    /// Example: `kh9ngajrfe6wfu3d0c`
    pub order_part_id: String,

    /// `Marketplace`. [`MarketplaceCapture`], optional.
    pub marketplace: Option<MarketplaceCapture>,
}

impl MultipartCaptureRequest {
    /// Makes one of what is mandatory.
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
            ..Record::blank()
        }
    }

    /// Sets `Marketplace`.
    #[must_use]
    pub fn with_marketplace(mut self, marketplace: MarketplaceCapture) -> Self {
        self.marketplace = Some(marketplace);
        self
    }
}

impl Record for MultipartCaptureRequest {
    const NAME: &'static str = "MultipartCaptureRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("TransactionReference"),
        Field::mandatory("Amount"),
        Field::mandatory("Type"),
        Field::mandatory("OrderPartId")
            .bound(&[Rule::Characters(Characters::Id, 1, 80)]),
        Field::optional("Marketplace"),
    ];

    fn blank() -> Self {
        Self {
            transaction_reference: Blank::blank(),
            amount: Blank::blank(),
            r#type: Blank::blank(),
            order_part_id: Blank::blank(),
            marketplace: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction_reference.slot(),
            1 => self.amount.slot(),
            2 => self.r#type.slot(),
            3 => self.order_part_id.slot(),
            4 => self.marketplace.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction_reference.view(),
            1 => self.amount.view(),
            2 => self.r#type.view(),
            3 => self.order_part_id.view(),
            4 => self.marketplace.view(),
            _ => View::Absent,
        }
    }
}

record!(MultipartCaptureRequest);
