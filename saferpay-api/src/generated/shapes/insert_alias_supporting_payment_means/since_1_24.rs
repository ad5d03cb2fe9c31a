// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::saferpay_fields::since_1_14::SaferpayFields;

/// The card to store, when you have it already; without it the payer enters it on a page of
/// Saferpay.
///
/// Set one of its parts. A redirect may still follow, for example to authenticate the payer.
///
/// The container `Payment_Models_Data_InsertAliasSupportingPaymentMeans`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_InsertAliasSupportingPaymentMeans).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InsertAliasSupportingPaymentMeans {
    /// A card that the payer entered in Saferpay Fields, named by its token.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,
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
}

impl Record for InsertAliasSupportingPaymentMeans {
    const NAME: &'static str = "InsertAliasSupportingPaymentMeans";

    const FIELDS: &'static [Field] = &[Field::optional("SaferpayFields")];

    fn blank() -> Self {
        Self {
            saferpay_fields: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.saferpay_fields.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.saferpay_fields.view(),
            _ => View::Absent,
        }
    }
}

record!(InsertAliasSupportingPaymentMeans);
