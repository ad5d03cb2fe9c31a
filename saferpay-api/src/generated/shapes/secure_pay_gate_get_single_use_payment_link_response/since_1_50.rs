// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::TransactionId;
use crate::ids::OfferId;
use crate::generated::shapes::payment_without_options::since_1_33::PaymentWithoutOptions;
use crate::generated::values::payment_link_status::since_1_50::PaymentLinkStatus;

/// The response body of
/// [`SecurePayGate/GetSingleUsePaymentLink`](../secure_pay_gate/struct.SecurePayGate.html#method.get_single_use_payment_link).
///
/// Returns whether a payment link is still open, and which transaction paid it.
///
/// First in SpecVersion
/// [1.50](https://saferpay.github.io/jsonapi/1.50/#rest_customers_customerId_terminals_terminalId_spg-offers_offerId).
#[derive(Default)]
#[non_exhaustive]
pub struct GetSingleUsePaymentLinkResponse {
    /// The ID of the link, as it was returned when the link was created.
    ///
    /// `OfferId`. Unique identifier (GUID), optional. Secret: `Debug` masks it.
    ///
    /// Example: `503a3d7b-072b-400f-9e7e-8ec15191c737`
    pub offer_id: Option<OfferId>,

    /// The URL of the link.
    ///
    /// `PaymentLink`. Text, optional. Secret: `Debug` masks it.
    ///
    /// Example:
    /// `https://www.saferpay.com/SecurePayGate/Payment/123456/12345678/503a3d7b-072b-400f-9e7e-8ec15191c737`
    pub payment_link: Option<String>,

    /// The state of the link: open (`OPEN`), paid (`PAID`) or expired (`EXPIRED`).
    ///
    /// `PAID` is an authorization, which is not captured yet.
    ///
    /// A link can also be `DISABLED`.
    ///
    /// `Status`. [`PaymentLinkStatus`], optional.
    ///
    /// Example: `PAID`
    pub status: Option<PaymentLinkStatus>,

    /// The transaction that paid the link, which you capture.
    ///
    /// Present once there is one.
    ///
    /// `TransactionId`. Text, optional.
    ///
    /// Example: `vA3bhlAht2WlSAOKOvQSAOnbAdCb`
    pub transaction_id: Option<TransactionId>,

    /// The amount to pay, your order ID and the description.
    ///
    /// `Payment`. [`PaymentWithoutOptions`], optional.
    pub payment: Option<PaymentWithoutOptions>,

    /// When the link was created.
    ///
    /// `CreationDate`. Date, optional.
    ///
    /// Example: `2023-02-24T11:34:11.128+01:00`
    pub creation_date: Option<DateTime>,

    /// When the link expires.
    ///
    /// `ExpirationDate`. Date, optional.
    ///
    /// Example: `2023-04-20T00:00:00.000+02:00`
    pub expiration_date: Option<DateTime>,
}

impl GetSingleUsePaymentLinkResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `OfferId`. The ID of the link, as it was returned when the link was created.
    #[must_use]
    pub fn with_offer_id(mut self, offer_id: impl Into<OfferId>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Sets `PaymentLink`. The URL of the link.
    #[must_use]
    pub fn with_payment_link(mut self, payment_link: impl Into<String>) -> Self {
        self.payment_link = Some(payment_link.into());
        self
    }

    /// Sets `Status`. The state of the link: open (`OPEN`), paid (`PAID`) or expired (`EXPIRED`).
    #[inline]
    #[must_use]
    pub fn with_status(mut self, status: PaymentLinkStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `TransactionId`. The transaction that paid the link, which you capture.
    #[must_use]
    pub fn with_transaction_id(
        mut self,
        transaction_id: impl Into<TransactionId>,
    ) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `Payment`. The amount to pay, your order ID and the description.
    #[inline]
    #[must_use]
    pub fn with_payment(mut self, payment: PaymentWithoutOptions) -> Self {
        self.payment = Some(payment);
        self
    }

    /// Sets `CreationDate`. When the link was created.
    #[must_use]
    pub fn with_creation_date(mut self, creation_date: impl Into<DateTime>) -> Self {
        self.creation_date = Some(creation_date.into());
        self
    }

    /// Sets `ExpirationDate`. When the link expires.
    #[must_use]
    pub fn with_expiration_date(mut self, expiration_date: impl Into<DateTime>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }
}

saferpay_runtime::impl_record!(GetSingleUsePaymentLinkResponse {
    TransactionId: "TransactionId",
    Status: "Status",
    OfferId: "OfferId",
    PaymentLink: "PaymentLink",
} {
    0 offer_id: optional secret "OfferId",
    1 payment_link: optional secret "PaymentLink",
    2 status: optional "Status",
    3 transaction_id: optional "TransactionId",
    4 payment: optional "Payment",
    5 creation_date: optional "CreationDate" date_time(),
    6 expiration_date: optional "ExpirationDate" date_time(),
});
