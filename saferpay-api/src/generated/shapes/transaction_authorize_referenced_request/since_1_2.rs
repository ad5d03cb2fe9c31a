// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::basic_payment::since_1_2::BasicPayment;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of
/// [`Transaction/AuthorizeReferenced`](../transaction/struct.Transaction.html#method.authorize_referenced).
///
/// Charges the payment method of an earlier payment again: the next payment of a series.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_AuthorizeReferenced).
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
        }
    }
}

saferpay_runtime::impl_record!(AuthorizeReferencedRequest sets {
    TerminalId: "TerminalId",
    AmountValue: "Payment.Amount.Value",
    AmountCurrency: "Payment.Amount.CurrencyCode",
    OrderId: "Payment.OrderId",
    Description: "Payment.Description",
    PayerNote: "Payment.PayerNote",
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 transaction_reference: mandatory "TransactionReference",
});
