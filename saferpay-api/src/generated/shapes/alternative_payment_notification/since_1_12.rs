// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The URL that Saferpay calls when a payment without a payment page ends, and the email
/// recipients.
///
/// The container `Payment_Models_Data_AlternativePaymentNotification`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_AlternativePaymentNotification).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `MerchantEmails` has at most 10 items. (`merchant-emails`)
/// - `StateNotificationUrl` is an address that starts with https:// or http://.
///   (`state-notification-address`)
#[non_exhaustive]
pub struct AlternativePaymentNotification {
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

    /// The URL that Saferpay calls with GET when the state of the payment is known.
    ///
    /// It is mandatory because the payer may never return to your shop. Respond with status 200, then
    /// call
    /// [`Transaction/QueryAlternativePayment`](transaction/struct.Transaction.html#method.query_alternative_payment).
    /// Anyone could call the URL, so do not base decisions on the call alone.
    ///
    /// `StateNotificationUrl`. Address (URI), mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/notify`
    pub state_notification_url: String,
}

impl AlternativePaymentNotification {
    /// Creates a value with its mandatory fields.
    ///
    /// - `state_notification_url`: The URL that Saferpay calls with GET when the state of the payment
    ///   is known.
    #[must_use]
    pub fn new(state_notification_url: impl Into<String>) -> Self {
        Self {
            state_notification_url: state_notification_url.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
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
}

saferpay_runtime::impl_record!(AlternativePaymentNotification {
    0 merchant_emails: optional "MerchantEmails" + "merchant-emails" items(0, 10),
    1 payer_email: optional "PayerEmail",
    2 state_notification_url: mandatory "StateNotificationUrl" uri() + "state-notification-address" web_address(),
});
