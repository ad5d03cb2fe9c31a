// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// Where to send the payer now.
///
/// The container `Payment_Models_Data_Redirect`.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_Redirect).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    /// The page of Saferpay to which the payer's browser has to go.
    ///
    /// The address works once and for a limited time; do not log it or keep it. Whether to send the
    /// browser there or to post a form to it is told by `PaymentMeansRequired`.
    ///
    /// `RedirectUrl`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `https://www.saferpay.com/VT2/api/...`
    pub redirect_url: String,

    /// Whether the payer has still to enter a card (`true`) or only passes through (`false`).
    ///
    /// With `true` you either send the browser there, and the payer fills in the form of Saferpay, or
    /// you post your own card form to the address. With `false` send the browser there without any
    /// data: it is the turn of 3-D Secure or of a currency conversion.
    ///
    /// `PaymentMeansRequired`. True or false, mandatory.
    pub payment_means_required: bool,
}

impl Redirect {
    /// Makes one of what is mandatory.
    ///
    /// - `redirect_url`: The page of Saferpay to which the payer's browser has to go.
    /// - `payment_means_required`: Whether the payer has still to enter a card (`true`) or only passes
    ///   through (`false`).
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
