// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::basic_payment::since_1_8::BasicPayment;
use crate::generated::shapes::strong_customer_authentication_referenced::since_1_16::StrongCustomerAuthenticationReferenced;
use crate::generated::shapes::transaction_notification::since_1_35::TransactionNotification;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of `POST /Payment/v1/Transaction/AuthorizeReferenced`.
///
/// `Transaction/AuthorizeReferenced`: Charges the payment method of an earlier payment again: the
/// next payment of a series.
///
/// First in SpecVersion
/// [1.35](https://saferpay.github.io/jsonapi/1.35/#Payment_v1_Transaction_AuthorizeReferenced).
#[non_exhaustive]
pub struct AuthorizeReferencedRequest {
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

    /// The amount, order ID and description of this charge, not of the first payment.
    ///
    /// `Payment`. [`BasicPayment`], mandatory.
    pub payment: BasicPayment,

    /// The first payment of the series: either its transaction ID or its order ID.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,

    /// Asks for or excuses from strong customer authentication (SCA), usually by 3-D Secure.
    ///
    /// Leave it out for an ordinary payment: Saferpay does what the rules ask for. Set it to force a
    /// challenge where the operation has that option, or to claim an exemption that you are entitled
    /// to.
    ///
    /// `Authentication`. [`StrongCustomerAuthenticationReferenced`], optional.
    pub authentication: Option<StrongCustomerAuthenticationReferenced>,

    /// Set it to true to charge in your currency, without offering the currency of the payer.
    ///
    /// `SuppressDcc`. True or false, optional.
    pub suppress_dcc: Option<bool>,

    /// Whom Saferpay tells how it ended: your server, you by mail, or the payer by mail.
    ///
    /// Set the addresses for your server, where it has them: payers close the browser before they come
    /// back, and the call to your server is then the only sign that there is something to assert.
    ///
    /// `Notification`. [`TransactionNotification`], optional.
    pub notification: Option<TransactionNotification>,
}

impl AuthorizeReferencedRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `terminal_id`: The terminal of your Saferpay account that does the work: eight digits.
    /// - `payment`: The amount, order ID and description of this charge, not of the first payment.
    /// - `transaction_reference`: The first payment of the series: either its transaction ID or its
    ///   order ID.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
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

    /// Sets `Authentication`. Asks for or excuses from strong customer authentication (SCA), usually
    /// by 3-D Secure.
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

    /// Sets `Notification`. Whom Saferpay tells how it ended: your server, you by mail, or the payer
    /// by mail.
    #[inline]
    #[must_use]
    pub fn with_notification(mut self, notification: TransactionNotification) -> Self {
        self.notification = Some(notification);
        self
    }
}

saferpay_runtime::impl_record!(AuthorizeReferencedRequest {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 transaction_reference: mandatory "TransactionReference",
    3 authentication: optional "Authentication",
    4 suppress_dcc: optional "SuppressDcc",
    5 notification: optional "Notification",
});
