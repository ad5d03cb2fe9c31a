// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::saferpay_fields::since_1_14::SaferpayFields;

/// What to register when the payer has already entered the card through Saferpay Fields.
///
/// The container `Payment_Models_Data_AliasPaymentMeans`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_AliasPaymentMeans).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AliasPaymentMeans {
    /// Card data that the payer typed into Saferpay's fields on your own page, by their token.
    ///
    /// The card never reaches your server. A token is good for a short time, about twenty minutes.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,
}

impl AliasPaymentMeans {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `SaferpayFields`. Card data that the payer typed into Saferpay's fields on your own page,
    /// by their token.
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }
}

impl Record for AliasPaymentMeans {
    const NAME: &'static str = "AliasPaymentMeans";

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

record!(AliasPaymentMeans);
