// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_Notification`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_Notification).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Notification {
    /// `MerchantEmails`. List of texts, optional, `Items[0..10]`.
    ///
    /// Example: `["merchant1@saferpay.com", "merchant2@saferpay.com"]`
    pub merchant_emails: Vec<String>,

    /// `PayerEmail`. Text, optional.
    ///
    /// Example: `payer@saferpay.com`
    pub payer_email: Option<String>,

    /// `SuccessNotifyUrl`. Text, optional and recommended, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify/123`
    pub success_notify_url: Option<String>,

    /// `FailNotifyUrl`. Text, optional and recommended, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify/123`
    pub fail_notify_url: Option<String>,
}

impl Notification {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
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

    /// Sets `SuccessNotifyUrl`.
    #[must_use]
    pub fn with_success_notify_url(
        mut self,
        success_notify_url: impl Into<String>,
    ) -> Self {
        self.success_notify_url = Some(success_notify_url.into());
        self
    }

    /// Sets `FailNotifyUrl`.
    #[must_use]
    pub fn with_fail_notify_url(mut self, fail_notify_url: impl Into<String>) -> Self {
        self.fail_notify_url = Some(fail_notify_url.into());
        self
    }
}

impl Record for Notification {
    const NAME: &'static str = "Notification";

    const FIELDS: &'static [Field] = &[
        Field::optional("MerchantEmails").bound(&[Rule::Items(0, 10)]),
        Field::optional("PayerEmail"),
        Field::optional("SuccessNotifyUrl").bound(&[Rule::Format(Format::WebAddress)]),
        Field::optional("FailNotifyUrl").bound(&[Rule::Format(Format::WebAddress)]),
    ];

    fn blank() -> Self {
        Self {
            merchant_emails: Blank::blank(),
            payer_email: Blank::blank(),
            success_notify_url: Blank::blank(),
            fail_notify_url: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.merchant_emails.slot(),
            1 => self.payer_email.slot(),
            2 => self.success_notify_url.slot(),
            3 => self.fail_notify_url.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.merchant_emails.view(),
            1 => self.payer_email.view(),
            2 => self.success_notify_url.view(),
            3 => self.fail_notify_url.view(),
            _ => View::Absent,
        }
    }
}

record!(Notification);
