// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::extended_styling::since_1_23::ExtendedStyling;
use crate::generated::shapes::notification::since_1_24::Notification;
use crate::generated::shapes::payer::since_1_28::Payer;
use crate::generated::shapes::payment::since_1_20::Payment;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;
use crate::generated::values::service_provider::since_1_2::ServiceProvider;

/// The request body of `POST /Payment/v1/Transaction/RedirectPayment`.
///
/// First in SpecVersion
/// [1.28](https://saferpay.github.io/jsonapi/1.28/#Payment_v1_Transaction_RedirectPayment).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RedirectPaymentRequest {
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: String,

    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// `ServiceProvider`. [`ServiceProvider`], mandatory.
    ///
    /// Example: `PAYPAL`
    pub service_provider: ServiceProvider,

    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// `ReturnUrls`. [`ReturnUrls`], mandatory.
    pub return_urls: ReturnUrls,

    /// `Styling`. [`ExtendedStyling`], optional.
    pub styling: Option<ExtendedStyling>,

    /// `Notification`. [`Notification`], optional.
    pub notification: Option<Notification>,
}

impl RedirectPaymentRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        payment: Payment,
        service_provider: ServiceProvider,
        return_urls: ReturnUrls,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            service_provider,
            return_urls,
            ..Record::blank()
        }
    }

    /// Sets `Payer`.
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Styling`.
    #[must_use]
    pub fn with_styling(mut self, styling: ExtendedStyling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `Notification`.
    #[must_use]
    pub fn with_notification(mut self, notification: Notification) -> Self {
        self.notification = Some(notification);
        self
    }
}

impl Record for RedirectPaymentRequest {
    const NAME: &'static str = "RedirectPaymentRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("TerminalId")
            .bound(&[Rule::Characters(Characters::Numeric, 8, 8)]),
        Field::mandatory("Payment"),
        Field::mandatory("ServiceProvider"),
        Field::optional("Payer"),
        Field::mandatory("ReturnUrls"),
        Field::optional("Styling"),
        Field::optional("Notification"),
    ];

    fn blank() -> Self {
        Self {
            terminal_id: Blank::blank(),
            payment: Blank::blank(),
            service_provider: Blank::blank(),
            payer: Blank::blank(),
            return_urls: Blank::blank(),
            styling: Blank::blank(),
            notification: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.terminal_id.slot(),
            1 => self.payment.slot(),
            2 => self.service_provider.slot(),
            3 => self.payer.slot(),
            4 => self.return_urls.slot(),
            5 => self.styling.slot(),
            6 => self.notification.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.terminal_id.view(),
            1 => self.payment.view(),
            2 => self.service_provider.view(),
            3 => self.payer.view(),
            4 => self.return_urls.view(),
            5 => self.styling.view(),
            6 => self.notification.view(),
            _ => View::Absent,
        }
    }
}

record!(RedirectPaymentRequest);
