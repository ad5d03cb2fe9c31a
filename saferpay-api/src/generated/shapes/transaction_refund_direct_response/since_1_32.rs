// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payment_means_info::since_1_32::PaymentMeansInfo;
use crate::generated::shapes::refund_transaction::since_1_21::RefundTransaction;

/// The response body of
/// [`Transaction/RefundDirect`](../transaction/struct.Transaction.html#method.refund_direct).
///
/// Pays money to a card or another payment method, without a reference to a payment.
///
/// First in SpecVersion
/// [1.32](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_RefundDirect).
#[non_exhaustive]
pub struct RefundDirectResponse {
    /// The refund, which is a transaction of its own: its state, its ID, and its amount.
    ///
    /// Store the ID: you need it to capture and cancel the refund.
    ///
    /// `Transaction`. [`RefundTransaction`], mandatory.
    pub transaction: RefundTransaction,

    /// Where the money goes: the brand, and the card or account, masked.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,
}

impl RefundDirectResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction`: The refund, which is a transaction of its own: its state, its ID, and its
    ///   amount.
    #[inline]
    #[must_use]
    pub fn new(transaction: RefundTransaction) -> Self {
        Self {
            transaction,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMeans`. Where the money goes: the brand, and the card or account, masked.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }
}

saferpay_runtime::impl_record!(RefundDirectResponse [payment] {
    TransactionId: "Transaction.Id",
    Status: "Transaction.Status",
    TransactionType: "Transaction.Type",
    AmountValue: "Transaction.Amount.Value",
    AmountCurrency: "Transaction.Amount.CurrencyCode",
    OrderId: "Transaction.OrderId",
    CaptureId: "Transaction.CaptureId",
    Date: "Transaction.Date",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 transaction: mandatory "Transaction",
    1 payment_means: expected "PaymentMeans",
});
