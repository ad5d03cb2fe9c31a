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
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Notification).
#[derive(Default)]
#[non_exhaustive]
pub struct Notification {
    /// Your e-mail address for the confirmation of each successful authorization.
    ///
    /// Since 1.12 `MerchantEmails` takes several.
    ///
    /// `MerchantEmail`. Text, optional.
    ///
    /// Example: `merchant@saferpay.com`
    pub merchant_email: Option<String>,

    /// The payer's e-mail address, for a confirmation of the payment sent by Saferpay.
    ///
    /// Leave it out if your shop sends its own. An authorization is not yet a capture, so the mail may
    /// come before you have confirmed the order.
    ///
    /// `PayerEmail`. Text, optional.
    ///
    /// Example: `merchant@saferpay.com`
    pub payer_email: Option<String>,

    /// The address that Saferpay calls once the payment has succeeded.
    ///
    /// The call is a GET; only the page of 1.2 speaks of POST, so let the address take both there. It
    /// must answer with status 200 within ten seconds. It is not called for a failed payment; since
    /// 1.24 `SuccessNotifyUrl` and `FailNotifyUrl` are called for either outcome.
    ///
    /// `NotifyUrl`. Text, optional, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify`
    pub notify_url: Option<String>,
}

impl Notification {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `MerchantEmail`. Your e-mail address for the confirmation of each successful
    /// authorization.
    #[must_use]
    pub fn with_merchant_email(mut self, merchant_email: impl Into<String>) -> Self {
        self.merchant_email = Some(merchant_email.into());
        self
    }

    /// Sets `PayerEmail`. The payer's e-mail address, for a confirmation of the payment sent by
    /// Saferpay.
    #[must_use]
    pub fn with_payer_email(mut self, payer_email: impl Into<String>) -> Self {
        self.payer_email = Some(payer_email.into());
        self
    }

    /// Sets `NotifyUrl`. The address that Saferpay calls once the payment has succeeded.
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
