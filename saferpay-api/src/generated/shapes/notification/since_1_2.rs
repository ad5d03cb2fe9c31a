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
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Notification).
#[derive(Default)]
#[non_exhaustive]
pub struct Notification {
    /// Your email address for the confirmation of each successful authorization.
    ///
    /// SpecVersion 1.12 replaces this field with a list of addresses.
    ///
    /// `MerchantEmail`. Text, optional.
    ///
    /// Example: `merchant@saferpay.com`
    pub merchant_email: Option<String>,

    /// The payer's email address, to which Saferpay sends a confirmation of the payment.
    ///
    /// Omit it if your shop sends its own. An authorization is not yet a capture, so the email can
    /// arrive before you have confirmed the order.
    ///
    /// `PayerEmail`. Text, optional.
    ///
    /// Example: `merchant@saferpay.com`
    pub payer_email: Option<String>,

    /// The URL that Saferpay calls after the payment has succeeded.
    ///
    /// The call is a GET. Only version 1.2 of the specification mentions POST, so accept both there.
    /// Your server must respond with status 200 within ten seconds. There is no call for a failed
    /// payment. SpecVersion 1.24 replaces this field with one URL for each outcome.
    ///
    /// `NotifyUrl`. Text, optional, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify`
    pub notify_url: Option<String>,
}

impl Notification {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `MerchantEmail`. Your email address for the confirmation of each successful authorization.
    #[must_use]
    pub fn with_merchant_email(mut self, merchant_email: impl Into<String>) -> Self {
        self.merchant_email = Some(merchant_email.into());
        self
    }

    /// Sets `PayerEmail`. The payer's email address, to which Saferpay sends a confirmation of the
    /// payment.
    #[must_use]
    pub fn with_payer_email(mut self, payer_email: impl Into<String>) -> Self {
        self.payer_email = Some(payer_email.into());
        self
    }

    /// Sets `NotifyUrl`. The URL that Saferpay calls after the payment has succeeded.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

saferpay_runtime::impl_record!(Notification {
    0 merchant_email: optional "MerchantEmail",
    1 payer_email: optional "PayerEmail",
    2 notify_url: optional "NotifyUrl" web_address(),
});
