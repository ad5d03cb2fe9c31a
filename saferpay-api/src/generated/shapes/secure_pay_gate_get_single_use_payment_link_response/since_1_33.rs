// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::record::prelude::*;
use crate::generated::shapes::payment_without_options::since_1_33::PaymentWithoutOptions;
use crate::generated::values::payment_link_status::since_1_33::PaymentLinkStatus;

/// The response body of `GET
/// /rest/customers/[customerId]/terminals/[terminalId]/spg-offers/[offerId]`.
///
/// `SecurePayGate/GetSingleUsePaymentLink`: Reads whether a payment link is still open, and which
/// transaction paid it.
///
/// First in SpecVersion
/// [1.33](https://saferpay.github.io/jsonapi/1.33/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers_[offerId]).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetSingleUsePaymentLinkResponse {
    /// The link you asked for, by the id under which it was made.
    ///
    /// `OfferId`. Unique identifier (GUID), optional.
    ///
    /// Example: `503a3d7b-072b-400f-9e7e-8ec15191c737`
    pub offer_id: Option<String>,

    /// The address of the link.
    ///
    /// `PaymentLink`. Text, optional. Secret: `Debug` masks it.
    ///
    /// Example:
    /// `https://www.saferpay.com/SecurePayGate/Payment/123456/12345678/503a3d7b-072b-400f-9e7e-8ec15191c737`
    pub payment_link: Option<String>,

    /// How the link stands: `OPEN`, `PAID`, `EXPIRED`, or `DISABLED` in newer versions.
    ///
    /// `PAID` is an authorization, and not captured yet.
    ///
    /// `Status`. [`PaymentLinkStatus`], optional.
    ///
    /// Example: `PAID`
    pub status: Option<PaymentLinkStatus>,

    /// The transaction that paid the link, to be captured.
    ///
    /// It is there once there is one.
    ///
    /// `TransactionId`. Text, optional.
    ///
    /// Example: `vA3bhlAht2WlSAOKOvQSAOnbAdCb`
    pub transaction_id: Option<String>,

    /// What is to be paid: the amount, your order id and the description.
    ///
    /// `Payment`. [`PaymentWithoutOptions`], optional.
    pub payment: Option<PaymentWithoutOptions>,

    /// When the link was made.
    ///
    /// `CreationDate`. Date, optional.
    ///
    /// Example: `2023-02-24T11:34:11.128+01:00`
    pub creation_date: Option<DateTime>,

    /// Until when the link can be paid.
    ///
    /// `ExpirationDate`. Date, optional.
    ///
    /// Example: `2023-04-20T00:00:00.000+02:00`
    pub expiration_date: Option<DateTime>,
}

impl GetSingleUsePaymentLinkResponse {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `OfferId`. The link you asked for, by the id under which it was made.
    #[must_use]
    pub fn with_offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Sets `PaymentLink`. The address of the link.
    #[must_use]
    pub fn with_payment_link(mut self, payment_link: impl Into<String>) -> Self {
        self.payment_link = Some(payment_link.into());
        self
    }

    /// Sets `Status`. How the link stands: `OPEN`, `PAID`, `EXPIRED`, or `DISABLED` in newer versions.
    #[must_use]
    pub fn with_status(mut self, status: PaymentLinkStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `TransactionId`. The transaction that paid the link, to be captured.
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `Payment`. What is to be paid: the amount, your order id and the description.
    #[must_use]
    pub fn with_payment(mut self, payment: PaymentWithoutOptions) -> Self {
        self.payment = Some(payment);
        self
    }

    /// Sets `CreationDate`. When the link was made.
    #[must_use]
    pub fn with_creation_date(mut self, creation_date: impl Into<DateTime>) -> Self {
        self.creation_date = Some(creation_date.into());
        self
    }

    /// Sets `ExpirationDate`. Until when the link can be paid.
    #[must_use]
    pub fn with_expiration_date(mut self, expiration_date: impl Into<DateTime>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }
}

impl Record for GetSingleUsePaymentLinkResponse {
    const NAME: &'static str = "GetSingleUsePaymentLinkResponse";

    const FIELDS: &'static [Field] = &[
        Field::optional("OfferId"),
        Field::optional("PaymentLink").secret(),
        Field::optional("Status"),
        Field::optional("TransactionId"),
        Field::optional("Payment"),
        Field::optional("CreationDate").bound(&[Rule::Format(Format::DateTime)]),
        Field::optional("ExpirationDate").bound(&[Rule::Format(Format::DateTime)]),
    ];

    fn blank() -> Self {
        Self {
            offer_id: Blank::blank(),
            payment_link: Blank::blank(),
            status: Blank::blank(),
            transaction_id: Blank::blank(),
            payment: Blank::blank(),
            creation_date: Blank::blank(),
            expiration_date: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.offer_id.slot(),
            1 => self.payment_link.slot(),
            2 => self.status.slot(),
            3 => self.transaction_id.slot(),
            4 => self.payment.slot(),
            5 => self.creation_date.slot(),
            6 => self.expiration_date.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.offer_id.view(),
            1 => self.payment_link.view(),
            2 => self.status.view(),
            3 => self.transaction_id.view(),
            4 => self.payment.view(),
            5 => self.creation_date.view(),
            6 => self.expiration_date.view(),
            _ => View::Absent,
        }
    }
}

record!(GetSingleUsePaymentLinkResponse);
