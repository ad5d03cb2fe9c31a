// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_PendingNotification`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_PendingNotification).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PendingNotification {
    /// `MerchantEmails`. List of texts, optional, `Items[0..10]`.
    ///
    /// Example: `["merchant1@saferpay.com", "merchant2@saferpay.com"]`
    pub merchant_emails: Vec<String>,

    /// `NotifyUrl`. Text, optional and recommended.
    ///
    /// Example: `https://merchanthost/pendingnotify`
    pub notify_url: Option<String>,
}

impl PendingNotification {
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

    /// Sets `NotifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

impl Record for PendingNotification {
    const NAME: &'static str = "PendingNotification";

    const FIELDS: &'static [Field] = &[
        Field::optional("MerchantEmails").bound(&[Rule::Items(0, 10)]),
        Field::optional("NotifyUrl"),
    ];

    fn blank() -> Self {
        Self {
            merchant_emails: Blank::blank(),
            notify_url: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.merchant_emails.slot(),
            1 => self.notify_url.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.merchant_emails.view(),
            1 => self.notify_url.view(),
            _ => View::Absent,
        }
    }
}

record!(PendingNotification);
