// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
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
#[derive(Clone, PartialEq)]
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
            ..Record::blank()
        }
    }

    /// Sets `Fee`. What the marketplace charges the seller for this part.
    #[must_use]
    pub fn with_fee(mut self, fee: Amount) -> Self {
        self.fee = Some(fee);
        self
    }

    /// Sets `FeeRefund`. What the marketplace gives back to the seller, when capturing a refund.
    #[must_use]
    pub fn with_fee_refund(mut self, fee_refund: Amount) -> Self {
        self.fee_refund = Some(fee_refund);
        self
    }
}

impl Record for MarketplaceCapture {
    const NAME: &'static str = "MarketplaceCapture";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("SubmerchantId")
            .bound(&[Rule::Characters(Characters::Id, 1, 15)]),
        Field::optional("Fee"),
        Field::optional("FeeRefund"),
    ];

    fn blank() -> Self {
        Self {
            submerchant_id: Blank::blank(),
            fee: Blank::blank(),
            fee_refund: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.submerchant_id.slot(),
            1 => self.fee.slot(),
            2 => self.fee_refund.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.submerchant_id.view(),
            1 => self.fee.view(),
            2 => self.fee_refund.view(),
            _ => View::Absent,
        }
    }
}

record!(MarketplaceCapture);
