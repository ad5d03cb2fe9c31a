// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_AlternativePaymentNotification`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_AlternativePaymentNotification).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlternativePaymentNotification {
    /// `MerchantEmails`. List of texts, optional, `Items[0..10]`.
    ///
    /// Example: `["merchant1@saferpay.com", "merchant2@saferpay.com"]`
    pub merchant_emails: Vec<String>,

    /// `PayerEmail`. Text, optional.
    ///
    /// Example: `payer@saferpay.com`
    pub payer_email: Option<String>,

    /// `StateNotificationUrl`. Address (URI), mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify`
    pub state_notification_url: String,
}

impl AlternativePaymentNotification {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(state_notification_url: impl Into<String>) -> Self {
        Self {
            state_notification_url: state_notification_url.into(),
            ..Record::blank()
        }
    }

    /// Sets `MerchantEmails`.
    #[must_use]
    pub fn with_merchant_emails(mut self, merchant_emails: Vec<String>) -> Self {
        self.merchant_emails = merchant_emails;
        self
    }

    /// Sets `PayerEmail`.
    #[must_use]
    pub fn with_payer_email(mut self, payer_email: impl Into<String>) -> Self {
        self.payer_email = Some(payer_email.into());
        self
    }
}

impl Record for AlternativePaymentNotification {
    const NAME: &'static str = "AlternativePaymentNotification";

    const FIELDS: &'static [Field] = &[
        Field::optional("MerchantEmails").bound(&[Rule::Items(0, 10)]),
        Field::optional("PayerEmail"),
        Field::mandatory("StateNotificationUrl")
            .bound(&[Rule::Format(Format::Uri), Rule::Format(Format::WebAddress)]),
    ];

    fn blank() -> Self {
        Self {
            merchant_emails: Blank::blank(),
            payer_email: Blank::blank(),
            state_notification_url: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.merchant_emails.slot(),
            1 => self.payer_email.slot(),
            2 => self.state_notification_url.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.merchant_emails.view(),
            1 => self.payer_email.view(),
            2 => self.state_notification_url.view(),
            _ => View::Absent,
        }
    }
}

record!(AlternativePaymentNotification);
