// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_Notification`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Notification).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Notification {
    /// `MerchantEmail`. Text, optional.
    ///
    /// Example: `merchant@saferpay.com`
    pub merchant_email: Option<String>,

    /// `PayerEmail`. Text, optional.
    ///
    /// Example: `merchant@saferpay.com`
    pub payer_email: Option<String>,

    /// `NotifyUrl`. Text, optional, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify`
    pub notify_url: Option<String>,
}

impl Notification {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `MerchantEmail`.
    #[must_use]
    pub fn with_merchant_email(mut self, merchant_email: impl Into<String>) -> Self {
        self.merchant_email = Some(merchant_email.into());
        self
    }

    /// Sets `PayerEmail`.
    #[must_use]
    pub fn with_payer_email(mut self, payer_email: impl Into<String>) -> Self {
        self.payer_email = Some(payer_email.into());
        self
    }

    /// Sets `NotifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

impl Record for Notification {
    const NAME: &'static str = "Notification";

    const FIELDS: &'static [Field] = &[
        Field::optional("MerchantEmail"),
        Field::optional("PayerEmail"),
        Field::optional("NotifyUrl").bound(&[Rule::Format(Format::WebAddress)]),
    ];

    fn blank() -> Self {
        Self {
            merchant_email: Blank::blank(),
            payer_email: Blank::blank(),
            notify_url: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.merchant_email.slot(),
            1 => self.payer_email.slot(),
            2 => self.notify_url.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.merchant_email.view(),
            1 => self.payer_email.view(),
            2 => self.notify_url.view(),
            _ => View::Absent,
        }
    }
}

record!(Notification);
