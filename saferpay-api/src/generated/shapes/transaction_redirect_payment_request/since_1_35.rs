// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::extended_styling::since_1_34::ExtendedStyling;
use crate::generated::shapes::notification::since_1_35::Notification;
use crate::generated::shapes::payer::since_1_35::Payer;
use crate::generated::shapes::payment::since_1_20::Payment;
use crate::generated::shapes::return_url::since_1_34::ReturnUrl;
use crate::generated::values::service_provider::since_1_2::ServiceProvider;

/// The request body of `POST /Payment/v1/Transaction/RedirectPayment`.
///
/// `Transaction/RedirectPayment`: Begins a payment on the page of another provider, such as
/// PostFinance.
///
/// First in SpecVersion
/// [1.35](https://saferpay.github.io/jsonapi/1.35/#Payment_v1_Transaction_RedirectPayment).
#[non_exhaustive]
pub struct RedirectPaymentRequest {
    /// The terminal of your Saferpay account that does the work: eight digits.
    ///
    /// A terminal stands for a point of sale, with its own contracts, currencies and settings; you
    /// find it in the Backoffice. One that belongs to another customer leads to [`PERMISSION_DENIED`].
    /// Test and live environment have different ones.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: String,

    /// What is to be paid: the amount, what it is for, and your reference.
    ///
    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// The provider on whose page the payer pays.
    ///
    /// `ServiceProvider`. [`ServiceProvider`], mandatory.
    ///
    /// Example: `PAYPAL`
    pub service_provider: ServiceProvider,

    /// The person who pays: language, addresses and the like.
    ///
    /// In a request: pass what you know; addresses, for instance, are filled into the form of the
    /// payment page. In a response it holds what Saferpay learnt, such as addresses given on the
    /// payment page or by a wallet.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// The address of your shop to which the payer comes back, however it ended.
    ///
    /// Put something into it that tells you which order it is, though nothing secret or that matters:
    /// the payer sees and can change it. That the payer is back says nothing about the outcome; only
    /// the next call to Saferpay does. At most 2000 characters.
    ///
    /// `ReturnUrl`. [`ReturnUrl`], mandatory.
    pub return_url: ReturnUrl,

    /// How the pages or forms look that the payer gets to see.
    ///
    /// Left out, they have the look of Saferpay or of your payment page configuration.
    ///
    /// `Styling`. [`ExtendedStyling`], optional.
    pub styling: Option<ExtendedStyling>,

    /// Whom Saferpay tells how it ended: your server, you by mail, or the payer by mail.
    ///
    /// Set the addresses for your server, where it has them: payers close the browser before they come
    /// back, and the call to your server is then the only sign that there is something to assert.
    ///
    /// `Notification`. [`Notification`], optional.
    pub notification: Option<Notification>,
}

impl RedirectPaymentRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `terminal_id`: The terminal of your Saferpay account that does the work: eight digits.
    /// - `payment`: What is to be paid: the amount, what it is for, and your reference.
    /// - `service_provider`: The provider on whose page the payer pays.
    /// - `return_url`: The address of your shop to which the payer comes back, however it ended.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
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

    /// Sets `Payer`. The person who pays: language, addresses and the like.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Styling`. How the pages or forms look that the payer gets to see.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: ExtendedStyling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `Notification`. Whom Saferpay tells how it ended: your server, you by mail, or the payer
    /// by mail.
    #[inline]
    #[must_use]
    pub fn with_notification(mut self, notification: Notification) -> Self {
        self.notification = Some(notification);
        self
    }
}

saferpay_runtime::impl_record!(RedirectPaymentRequest {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 service_provider: mandatory "ServiceProvider",
    3 payer: optional "Payer",
    4 return_url: mandatory "ReturnUrl",
    5 styling: optional "Styling",
    6 notification: optional "Notification",
});
