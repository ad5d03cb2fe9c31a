// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The URLs that Saferpay calls when a payment ends, and the recipients of emails.
///
/// Set the URLs: payers often close the browser after they pay, and then the call is the only
/// sign. The call is a plain GET with the query that you put into the URL and nothing else. Anyone
/// could make this call, so treat it only as a trigger to query the outcome.
///
/// The container `Payment_Models_Data_Notification`.
///
/// First in SpecVersion
/// [1.34](https://saferpay.github.io/jsonapi/1.34/#Payment_Models_Data_Notification).
#[derive(Default)]
#[non_exhaustive]
pub struct Notification {
    /// Your email addresses, to which Saferpay sends a message after a payment was authorized.
    ///
    /// The messages are for people: an email can be late or get lost. Your system should rely on
    /// notify URLs and API calls.
    ///
    /// `MerchantEmails`. List of texts, optional, `Items[0..10]`.
    ///
    /// Example: `["merchant1@saferpay.com", "merchant2@saferpay.com"]`
    pub merchant_emails: Vec<String>,

    /// The payer's email address, to which Saferpay sends a confirmation of the payment.
    ///
    /// Omit it if your shop sends its own. An authorization is not yet a capture, so the email can
    /// arrive before you have confirmed the order.
    ///
    /// `PayerEmail`. Text, optional.
    ///
    /// Example: `payer@saferpay.com`
    pub payer_email: Option<String>,

    /// The URL that Saferpay calls with GET after the payment has succeeded.
    ///
    /// Put something into its query that identifies the order, such as a random key of your own, but
    /// no personal data. Respond with status 200 within ten seconds; otherwise Saferpay repeats the
    /// call. Expect duplicate calls, and calls at the same time as the payer's return. Then query the
    /// outcome; for the payment page, with
    /// [`PaymentPage/Assert`](payment_page/struct.PaymentPage.html#method.assert). Saferpay cannot
    /// reach a URL that contains a double slash or that is on your local machine.
    ///
    /// `SuccessNotifyUrl`. Text, optional and recommended, `Length[0..2000]` and `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify/123`
    pub success_notify_url: Option<String>,

    /// The URL that Saferpay calls with GET after the payment has failed or was aborted.
    ///
    /// It may be the same URL as for success: query the outcome in both cases; for the payment page,
    /// with [`PaymentPage/Assert`](payment_page/struct.PaymentPage.html#method.assert). Respond with
    /// status 200 within ten seconds; otherwise Saferpay repeats the call.
    ///
    /// `FailNotifyUrl`. Text, optional and recommended, `Length[0..2000]` and `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify/123`
    pub fail_notify_url: Option<String>,
}

impl Notification {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `MerchantEmails`. Your email addresses, to which Saferpay sends a message after a payment
    /// was authorized.
    #[inline]
    #[must_use]
    pub fn with_merchant_emails(mut self, merchant_emails: Vec<String>) -> Self {
        self.merchant_emails = merchant_emails;
        self
    }

    /// Sets `PayerEmail`. The payer's email address, to which Saferpay sends a confirmation of the
    /// payment.
    #[must_use]
    pub fn with_payer_email(mut self, payer_email: impl Into<String>) -> Self {
        self.payer_email = Some(payer_email.into());
        self
    }

    /// Sets `SuccessNotifyUrl`. The URL that Saferpay calls with GET after the payment has succeeded.
    #[must_use]
    pub fn with_success_notify_url(
        mut self,
        success_notify_url: impl Into<String>,
    ) -> Self {
        self.success_notify_url = Some(success_notify_url.into());
        self
    }

    /// Sets `FailNotifyUrl`. The URL that Saferpay calls with GET after the payment has failed or was
    /// aborted.
    #[must_use]
    pub fn with_fail_notify_url(mut self, fail_notify_url: impl Into<String>) -> Self {
        self.fail_notify_url = Some(fail_notify_url.into());
        self
    }
}

saferpay_runtime::impl_record!(Notification {
    0 merchant_emails: optional "MerchantEmails" items(0, 10),
    1 payer_email: optional "PayerEmail",
    2 success_notify_url: optional "SuccessNotifyUrl" length(0, 2000) web_address(),
    3 fail_notify_url: optional "FailNotifyUrl" length(0, 2000) web_address(),
});
