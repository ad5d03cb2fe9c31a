// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_Redirect`.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_Redirect).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    /// `RedirectUrl`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `https://www.saferpay.com/VT2/api/...`
    pub redirect_url: String,

    /// `PaymentMeansRequired`. True or false, mandatory.
    pub payment_means_required: bool,
}

impl Redirect {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(redirect_url: impl Into<String>, payment_means_required: bool) -> Self {
        Self {
            redirect_url: redirect_url.into(),
            payment_means_required,
        }
    }
}

impl Record for Redirect {
    const NAME: &'static str = "Redirect";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("RedirectUrl").secret(),
        Field::mandatory("PaymentMeansRequired"),
    ];

    fn blank() -> Self {
        Self {
            redirect_url: Blank::blank(),
            payment_means_required: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.redirect_url.slot(),
            1 => self.payment_means_required.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.redirect_url.view(),
            1 => self.payment_means_required.view(),
            _ => View::Absent,
        }
    }
}

record!(Redirect);
