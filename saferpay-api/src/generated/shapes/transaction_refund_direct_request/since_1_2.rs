// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::payment_means::since_1_2::PaymentMeans;
use crate::generated::shapes::refund::since_1_2::Refund;

/// The request body of
/// [`Transaction/RefundDirect`](../transaction/struct.Transaction.html#method.refund_direct).
///
/// Pays money to a card or another payment method, without a reference to a payment.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_RefundDirect).
#[non_exhaustive]
pub struct RefundDirectRequest {
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

    /// The amount to pay, and the order ID and description of this refund.
    ///
    /// `Refund`. [`Refund`], mandatory.
    pub refund: Refund,

    /// Where the money goes, such as an alias or a card that supports such refunds.
    ///
    /// Only PCI-certified merchants may send card numbers.
    ///
    /// `PaymentMeans`. [`PaymentMeans`], mandatory.
    pub payment_means: PaymentMeans,
}

impl RefundDirectRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `terminal_id`: The Saferpay terminal that processes the transaction, an ID of eight digits.
    /// - `refund`: The amount to pay, and the order ID and description of this refund.
    /// - `payment_means`: Where the money goes, such as an alias or a card that supports such refunds.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<TerminalId>,
        refund: Refund,
        payment_means: PaymentMeans,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            refund,
            payment_means,
        }
    }
}

saferpay_runtime::impl_record!(RefundDirectRequest sets {
    TerminalId: "TerminalId",
    AmountValue: "Refund.Amount.Value",
    AmountCurrency: "Refund.Amount.CurrencyCode",
    OrderId: "Refund.OrderId",
    Description: "Refund.Description",
    AliasId: "PaymentMeans.Alias.Id",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 refund: mandatory "Refund",
    2 payment_means: mandatory "PaymentMeans",
});
