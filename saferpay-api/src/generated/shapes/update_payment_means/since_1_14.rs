// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::update_credit_card::since_1_12::UpdateCreditCard;

/// What is new about the stored means of payment.
///
/// The container `Payment_Models_Data_UpdatePaymentMeans`.
///
/// First in SpecVersion
/// [1.14](https://saferpay.github.io/jsonapi/1.14/#Payment_Models_Data_UpdatePaymentMeans).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentMeans {
    /// The new expiry date of the stored card.
    ///
    /// The number cannot be changed: for a new card, store a new alias.
    ///
    /// `Card`. [`UpdateCreditCard`], mandatory.
    pub card: UpdateCreditCard,
}

impl UpdatePaymentMeans {
    /// Makes one of what is mandatory.
    ///
    /// - `card`: The new expiry date of the stored card.
    #[must_use]
    pub fn new(card: UpdateCreditCard) -> Self {
        Self { card }
    }
}

impl Record for UpdatePaymentMeans {
    const NAME: &'static str = "UpdatePaymentMeans";

    const FIELDS: &'static [Field] = &[Field::mandatory("Card")];

    fn blank() -> Self {
        Self { card: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.card.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.card.view(),
            _ => View::Absent,
        }
    }
}

record!(UpdatePaymentMeans);
