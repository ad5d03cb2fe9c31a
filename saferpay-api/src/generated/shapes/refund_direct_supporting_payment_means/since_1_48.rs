// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::card::since_1_10::Card;

/// The container `Payment_Models_Data_RefundDirectSupportingPaymentMeans`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_Models_Data_RefundDirectSupportingPaymentMeans).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RefundDirectSupportingPaymentMeans {
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,
}

impl RefundDirectSupportingPaymentMeans {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Card`.
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `Alias`.
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }
}

impl Record for RefundDirectSupportingPaymentMeans {
    const NAME: &'static str = "RefundDirectSupportingPaymentMeans";

    const FIELDS: &'static [Field] = &[
        Field::optional("Card"),
        Field::optional("Alias"),
    ];

    fn blank() -> Self {
        Self {
            card: Blank::blank(),
            alias: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.card.slot(),
            1 => self.alias.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.card.view(),
            1 => self.alias.view(),
            _ => View::Absent,
        }
    }
}

record!(RefundDirectSupportingPaymentMeans);
