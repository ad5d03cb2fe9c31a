// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::basic_payment::since_1_8::BasicPayment;
use crate::generated::shapes::strong_customer_authentication_referenced::since_1_16::StrongCustomerAuthenticationReferenced;
use crate::generated::shapes::transaction_notification::since_1_35::TransactionNotification;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of
/// [`Transaction/AuthorizeReferenced`](../transaction/struct.Transaction.html#method.authorize_referenced).
///
/// Charges the payment method of an earlier payment again: the next payment of a series.
///
/// First in SpecVersion
/// [1.35](https://saferpay.github.io/jsonapi/1.35/#Payment_v1_Transaction_AuthorizeReferenced).
#[non_exhaustive]
pub struct AuthorizeReferencedRequest {
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

    /// The amount, order ID and description of this charge, not of the first payment.
    ///
    /// `Payment`. [`BasicPayment`], mandatory.
    pub payment: BasicPayment,

    /// The first payment of the series: either its transaction ID or its order ID.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,

    /// Requests strong customer authentication (SCA), usually with 3-D Secure, or an exemption from
    /// it.
    ///
    /// Omit it for an ordinary payment: Saferpay then does what the rules require. Set it to request a
    /// challenge, if the operation has that option, or to request an exemption that you are entitled
    /// to.
    ///
    /// `Authentication`. [`StrongCustomerAuthenticationReferenced`], optional.
    pub authentication: Option<StrongCustomerAuthenticationReferenced>,

    /// Set it to true to charge in your currency, without offering the currency of the payer.
    ///
    /// `SuppressDcc`. True or false, optional.
    pub suppress_dcc: Option<bool>,

    /// The recipients that Saferpay notifies about the outcome: your server, you by email, the payer
    /// by email.
    ///
    /// Set the URLs of your server if the container has them: payers often close the browser before
    /// they return, and then the call to your server is the only sign that the outcome is available.
    ///
    /// `Notification`. [`TransactionNotification`], optional.
    pub notification: Option<TransactionNotification>,
}

impl AuthorizeReferencedRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `terminal_id`: The Saferpay terminal that processes the transaction, an ID of eight digits.
    /// - `payment`: The amount, order ID and description of this charge, not of the first payment.
    /// - `transaction_reference`: The first payment of the series: either its transaction ID or its
    ///   order ID.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<TerminalId>,
        payment: BasicPayment,
        transaction_reference: TransactionReference,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            transaction_reference,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Authentication`. Requests strong customer authentication (SCA), usually with 3-D Secure,
    /// or an exemption from it.
    #[inline]
    #[must_use]
    pub fn with_authentication(
        mut self,
        authentication: StrongCustomerAuthenticationReferenced,
    ) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets `SuppressDcc`. Set it to true to charge in your currency, without offering the currency of
    /// the payer.
    #[inline]
    #[must_use]
    pub fn with_suppress_dcc(mut self, suppress_dcc: bool) -> Self {
        self.suppress_dcc = Some(suppress_dcc);
        self
    }

    /// Sets `Notification`. The recipients that Saferpay notifies about the outcome: your server, you
    /// by email, the payer by email.
    #[inline]
    #[must_use]
    pub fn with_notification(mut self, notification: TransactionNotification) -> Self {
        self.notification = Some(notification);
        self
    }
}

saferpay_runtime::impl_record!(AuthorizeReferencedRequest sets {
    TerminalId: "TerminalId",
    AmountValue: "Payment.Amount.Value",
    AmountCurrency: "Payment.Amount.CurrencyCode",
    OrderId: "Payment.OrderId",
    Description: "Payment.Description",
    PayerNote: "Payment.PayerNote",
    Exemption: "Authentication.Exemption",
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 transaction_reference: mandatory "TransactionReference",
    3 authentication: optional "Authentication",
    4 suppress_dcc: optional "SuppressDcc",
    5 notification: optional "Notification",
});
