// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Which addresses Saferpay calls when a payment ends, and who gets an e-mail.
///
/// Set the addresses to call: payers close the browser after paying, and then nothing else tells
/// you. The call is a plain GET with the query that you put there and nothing added; anybody could
/// make it, so treat it as a hint to ask for the outcome.
///
/// The container `Payment_Models_Data_Notification`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_Notification).
#[derive(Default)]
#[non_exhaustive]
pub struct Notification {
    /// Your own addresses, to which Saferpay sends a mail when a payment was authorized.
    ///
    /// For people, not for programs: a mail may be late or lost. The notify URLs and the calls of this
    /// crate are what your system should rely on.
    ///
    /// `MerchantEmails`. List of texts, optional, `Items[0..10]`.
    ///
    /// Example: `["merchant1@saferpay.com", "merchant2@saferpay.com"]`
    pub merchant_emails: Vec<String>,

    /// The payer's e-mail address, for a confirmation of the payment sent by Saferpay.
    ///
    /// Leave it out if your shop sends its own. An authorization is not yet a capture, so the mail may
    /// come before you have confirmed the order.
    ///
    /// `PayerEmail`. Text, optional.
    ///
    /// Example: `payer@saferpay.com`
    pub payer_email: Option<String>,

    /// The address that Saferpay calls with GET once the payment has succeeded.
    ///
    /// Put something into its query that leads you to the order, such as a random key of yours, but
    /// nothing personal. Answer with status 200 within ten seconds, else the call is repeated; so
    /// expect it twice, and at the same time as the payer's return. Then ask for the outcome, on the
    /// payment page with `PaymentPage/Assert`. An address with a double slash, or one on your own
    /// machine, is not reached.
    ///
    /// `SuccessNotifyUrl`. Text, optional and recommended, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify/123`
    pub success_notify_url: Option<String>,

    /// The address that Saferpay calls with GET once the payment has failed or was aborted.
    ///
    /// It may be the same address as for success: ask for the outcome either way, on the payment page
    /// with `PaymentPage/Assert`. Answer with status 200 within ten seconds, else the call is
    /// repeated.
    ///
    /// `FailNotifyUrl`. Text, optional and recommended, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify/123`
    pub fail_notify_url: Option<String>,
}

impl Notification {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `MerchantEmails`. Your own addresses, to which Saferpay sends a mail when a payment was
    /// authorized.
    #[inline]
    #[must_use]
    pub fn with_merchant_emails(mut self, merchant_emails: Vec<String>) -> Self {
        self.merchant_emails = merchant_emails;
        self
    }

    /// Sets `PayerEmail`. The payer's e-mail address, for a confirmation of the payment sent by
    /// Saferpay.
    #[must_use]
    pub fn with_payer_email(mut self, payer_email: impl Into<String>) -> Self {
        self.payer_email = Some(payer_email.into());
        self
    }

    /// Sets `SuccessNotifyUrl`. The address that Saferpay calls with GET once the payment has
    /// succeeded.
    #[must_use]
    pub fn with_success_notify_url(
        mut self,
        success_notify_url: impl Into<String>,
    ) -> Self {
        self.success_notify_url = Some(success_notify_url.into());
        self
    }

    /// Sets `FailNotifyUrl`. The address that Saferpay calls with GET once the payment has failed or
    /// was aborted.
    #[must_use]
    pub fn with_fail_notify_url(mut self, fail_notify_url: impl Into<String>) -> Self {
        self.fail_notify_url = Some(fail_notify_url.into());
        self
    }
}

saferpay_runtime::impl_record!(Notification {
    0 merchant_emails: optional "MerchantEmails" items(0, 10),
    1 payer_email: optional "PayerEmail",
    2 success_notify_url: optional "SuccessNotifyUrl" web_address(),
    3 fail_notify_url: optional "FailNotifyUrl" web_address(),
});
