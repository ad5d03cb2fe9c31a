// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::hosted_form_styling::since_1_40::HostedFormStyling;
use crate::generated::shapes::notification::since_1_35::Notification;
use crate::generated::shapes::payer::since_1_41::Payer;
use crate::generated::shapes::payment::since_1_20::Payment;
use crate::generated::shapes::return_url::since_1_34::ReturnUrl;
use crate::generated::values::service_provider::since_1_40::ServiceProvider;

/// The request body of
/// [`Transaction/RedirectPayment`](../transaction/struct.Transaction.html#method.redirect_payment).
///
/// Begins a payment on the page of another provider, such as PostFinance.
///
/// First in SpecVersion
/// [1.41](https://saferpay.github.io/jsonapi/1.41/#Payment_v1_Transaction_RedirectPayment).
#[non_exhaustive]
pub struct RedirectPaymentRequest {
    /// The Saferpay terminal that processes the transaction, an ID of eight digits.
    ///
    /// A terminal represents a point of sale, with its own contracts, currencies and settings; its ID
    /// is in the Backoffice. A terminal of another customer causes [`PERMISSION_DENIED`]. The test and
    /// live environments have different terminals.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: TerminalId,

    /// The payment: amount, description and your reference.
    ///
    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// The provider on whose page the payer pays.
    ///
    /// `ServiceProvider`. [`ServiceProvider`], mandatory.
    ///
    /// Example: `POSTFINANCE`
    pub service_provider: ServiceProvider,

    /// The payer: IP address, language, addresses and similar data.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// The URL of your shop to which the payer returns, for every outcome.
    ///
    /// Include something that identifies the order but nothing secret or security-relevant: the payer
    /// can see and change it. The return of the payer says nothing about the outcome; only the next
    /// call to Saferpay does. At most 2000 characters.
    ///
    /// `ReturnUrl`. [`ReturnUrl`], mandatory.
    pub return_url: ReturnUrl,

    /// The appearance of the pages or forms that the payer sees.
    ///
    /// If you omit it, they have the standard Saferpay design or that of your payment page
    /// configuration.
    ///
    /// `Styling`. [`HostedFormStyling`], optional.
    pub styling: Option<HostedFormStyling>,

    /// The recipients that Saferpay notifies about the outcome: your server, you by email, the payer
    /// by email.
    ///
    /// Set the URLs of your server if the container has them: payers often close the browser before
    /// they return, and then the call to your server is the only sign that the outcome is available.
    ///
    /// `Notification`. [`Notification`], optional.
    pub notification: Option<Notification>,
}

impl RedirectPaymentRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `terminal_id`: The Saferpay terminal that processes the transaction, an ID of eight digits.
    /// - `payment`: The payment: amount, description and your reference.
    /// - `service_provider`: The provider on whose page the payer pays.
    /// - `return_url`: The URL of your shop to which the payer returns, for every outcome.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<TerminalId>,
        payment: Payment,
        service_provider: ServiceProvider,
        return_url: ReturnUrl,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            service_provider,
            return_url,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Payer`. The payer: IP address, language, addresses and similar data.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Styling`. The appearance of the pages or forms that the payer sees.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: HostedFormStyling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `Notification`. The recipients that Saferpay notifies about the outcome: your server, you
    /// by email, the payer by email.
    #[inline]
    #[must_use]
    pub fn with_notification(mut self, notification: Notification) -> Self {
        self.notification = Some(notification);
        self
    }
}

saferpay_runtime::impl_record!(RedirectPaymentRequest sets {
    TerminalId: "TerminalId",
    AmountValue: "Payment.Amount.Value",
    AmountCurrency: "Payment.Amount.CurrencyCode",
    OrderId: "Payment.OrderId",
    Description: "Payment.Description",
    PayerNote: "Payment.PayerNote",
    PreAuthorization: "Payment.Options.PreAuth",
    FirstOfSeries: "Payment.Recurring.Initial",
    ReturnUrl: "ReturnUrl.Url",
    NotifyUrl: "Notification.SuccessNotifyUrl" "Notification.FailNotifyUrl",
    MerchantEmails: "Notification.MerchantEmails",
    PayerEmail: "Notification.PayerEmail",
    Payer: "Payer",
    Language: "Payer.LanguageCode",
    PayerId: "Payer.Id",
    PayerIpAddress: "Payer.IpAddress",
    BillingAddress: "Payer.BillingAddress",
    DeliveryAddress: "Payer.DeliveryAddress",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 service_provider: mandatory "ServiceProvider",
    3 payer: optional "Payer",
    4 return_url: mandatory "ReturnUrl",
    5 styling: optional "Styling",
    6 notification: optional "Notification",
});
