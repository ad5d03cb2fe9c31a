// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::saferpay_fields::since_1_40::SaferpayFields;

/// The card to store, when you have it already; without it the payer enters it on a page of
/// Saferpay.
///
/// Set one of its parts. A redirect may still follow, for example to authenticate the payer.
///
/// The container `Payment_Models_Data_InsertAliasSupportingPaymentMeans`.
///
/// First in SpecVersion
/// [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_Models_Data_InsertAliasSupportingPaymentMeans).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InsertAliasSupportingPaymentMeans {
    /// A card that the payer entered in Saferpay Fields, named by its token.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,

    /// The plain card data; only for merchants certified to handle them under PCI DSS.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,
}

impl InsertAliasSupportingPaymentMeans {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `SaferpayFields`. A card that the payer entered in Saferpay Fields, named by its token.
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }

    /// Sets `Card`. The plain card data; only for merchants certified to handle them under PCI DSS.
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }
}

impl Record for InsertAliasSupportingPaymentMeans {
    const NAME: &'static str = "InsertAliasSupportingPaymentMeans";

    const FIELDS: &'static [Field] = &[
        Field::optional("SaferpayFields"),
        Field::optional("Card"),
    ];

    fn blank() -> Self {
        Self {
            saferpay_fields: Blank::blank(),
            card: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.saferpay_fields.slot(),
            1 => self.card.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.saferpay_fields.view(),
            1 => self.card.view(),
            _ => View::Absent,
        }
    }
}

record!(InsertAliasSupportingPaymentMeans);
