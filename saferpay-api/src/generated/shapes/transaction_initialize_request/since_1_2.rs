// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::payer::since_1_2::Payer;
use crate::generated::shapes::payment::since_1_2::Payment;
use crate::generated::shapes::payment_means::since_1_2::PaymentMeans;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;
use crate::generated::shapes::styling::since_1_2::Styling;

/// The request body of `POST /Payment/v1/Transaction/Initialize`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Initialize).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InitializeRequest {
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: String,

    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// `PaymentMeans`. [`PaymentMeans`], optional.
    pub payment_means: Option<PaymentMeans>,

    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// `ReturnUrls`. [`ReturnUrls`], mandatory.
    pub return_urls: ReturnUrls,

    /// `Styling`. [`Styling`], optional.
    pub styling: Option<Styling>,
}

impl InitializeRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        payment: Payment,
        return_urls: ReturnUrls,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            return_urls,
            ..Record::blank()
        }
    }

    /// Sets `PaymentMeans`.
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeans) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `Payer`.
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Styling`.
    #[must_use]
    pub fn with_styling(mut self, styling: Styling) -> Self {
        self.styling = Some(styling);
        self
    }
}

impl Record for InitializeRequest {
    const NAME: &'static str = "InitializeRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("TerminalId")
            .bound(&[Rule::Characters(Characters::Numeric, 8, 8)]),
        Field::mandatory("Payment"),
        Field::optional("PaymentMeans"),
        Field::optional("Payer"),
        Field::mandatory("ReturnUrls"),
        Field::optional("Styling"),
    ];

    fn blank() -> Self {
        Self {
            terminal_id: Blank::blank(),
            payment: Blank::blank(),
            payment_means: Blank::blank(),
            payer: Blank::blank(),
            return_urls: Blank::blank(),
            styling: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.terminal_id.slot(),
            1 => self.payment.slot(),
            2 => self.payment_means.slot(),
            3 => self.payer.slot(),
            4 => self.return_urls.slot(),
            5 => self.styling.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.terminal_id.view(),
            1 => self.payment.view(),
            2 => self.payment_means.view(),
            3 => self.payer.view(),
            4 => self.return_urls.view(),
            5 => self.styling.view(),
            _ => View::Absent,
        }
    }
}

record!(InitializeRequest);
