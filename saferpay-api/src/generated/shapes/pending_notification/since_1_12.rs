// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whom Saferpay tells when a capture or refund that was pending has come to an end.
///
/// Since 1.50 the page names PostFinance Instant Payout only; before, Paydirekt and crypto
/// payments. About `Transaction/AssertRefund` it still names those.
///
/// The container `Payment_Models_Data_PendingNotification`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_PendingNotification).
#[derive(Default)]
#[non_exhaustive]
pub struct PendingNotification {
    /// Your own addresses, to which Saferpay sends a mail when the pending capture or refund is
    /// settled.
    ///
    /// For people, not for programs; your system should rely on `NotifyUrl`.
    ///
    /// `MerchantEmails`. List of texts, optional, `Items[0..10]`.
    ///
    /// Example: `["merchant1@saferpay.com", "merchant2@saferpay.com"]`
    pub merchant_emails: Vec<String>,

    /// The address on your server that Saferpay calls when the pending capture or refund is settled.
    ///
    /// Set it: otherwise you have to ask from time to time. When it is called, ask for the outcome
    /// with `Transaction/AssertCapture` or `Transaction/AssertRefund`.
    ///
    /// `NotifyUrl`. Text, optional and recommended.
    ///
    /// Example: `https://merchanthost/pendingnotify`
    pub notify_url: Option<String>,
}

impl PendingNotification {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `MerchantEmails`. Your own addresses, to which Saferpay sends a mail when the pending
    /// capture or refund is settled.
    #[inline]
    #[must_use]
    pub fn with_merchant_emails(mut self, merchant_emails: Vec<String>) -> Self {
        self.merchant_emails = merchant_emails;
        self
    }

    /// Sets `NotifyUrl`. The address on your server that Saferpay calls when the pending capture or
    /// refund is settled.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

saferpay_runtime::impl_record!(PendingNotification {
    0 merchant_emails: optional "MerchantEmails" items(0, 10),
    1 notify_url: optional "NotifyUrl",
});
