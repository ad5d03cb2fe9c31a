// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Which address Saferpay calls when a payment without a payment page ends, and who gets an
/// e-mail.
///
/// The container `Payment_Models_Data_AlternativePaymentNotification`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_AlternativePaymentNotification).
#[non_exhaustive]
pub struct AlternativePaymentNotification {
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

    /// The address that Saferpay calls with GET when the payment's state is known.
    ///
    /// It is mandatory, since no payer need come back to your shop. Answer with status 200, then call
    /// `Transaction/QueryAlternativePayment`. Anybody could call the address, so decide nothing by the
    /// call alone.
    ///
    /// `StateNotificationUrl`. Address (URI), mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify`
    pub state_notification_url: String,
}

impl AlternativePaymentNotification {
    /// Makes one of what is mandatory.
    ///
    /// - `state_notification_url`: The address that Saferpay calls with GET when the payment's state
    ///   is known.
    #[must_use]
    pub fn new(state_notification_url: impl Into<String>) -> Self {
        Self {
            state_notification_url: state_notification_url.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
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
}

saferpay_runtime::impl_record!(AlternativePaymentNotification {
    0 merchant_emails: optional "MerchantEmails" items(0, 10),
    1 payer_email: optional "PayerEmail",
    2 state_notification_url: mandatory "StateNotificationUrl" uri() web_address(),
});
