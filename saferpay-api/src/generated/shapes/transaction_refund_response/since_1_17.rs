// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::dcc_info::since_1_2::DccInfo;
use crate::generated::shapes::payment_means_info::since_1_17::PaymentMeansInfo;
use crate::generated::shapes::refund_transaction::since_1_14::RefundTransaction;

/// The response body of
/// [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund).
///
/// Refunds a captured payment, or a part of it, to the payment method that was charged.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_v1_Transaction_Refund).
#[non_exhaustive]
pub struct RefundResponse {
    /// The refund, which is a transaction of its own: its state, its ID, and its amount.
    ///
    /// Store the ID together with that of the payment: you need it to capture, cancel and inquire
    /// about the refund. The payer gets the money only if `Status` is `CAPTURED`.
    ///
    /// `Transaction`. [`RefundTransaction`], mandatory.
    pub transaction: RefundTransaction,

    /// Where the money is refunded to: the brand, and the card or account, masked.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,

    /// The currency conversion that took place: the details of the payment in the currency of the
    /// card.
    ///
    /// It is present only if currency conversion (DCC) was involved. The amount of the transaction
    /// itself is in the currency that you requested.
    ///
    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,
}

impl RefundResponse {
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

    /// Sets `PaymentMeans`. Where the money is refunded to: the brand, and the card or account,
    /// masked.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `Dcc`. The currency conversion that took place: the details of the payment in the currency
    /// of the card.
    #[inline]
    #[must_use]
    pub fn with_dcc(mut self, dcc: DccInfo) -> Self {
        self.dcc = Some(dcc);
        self
    }
}

saferpay_runtime::impl_record!(RefundResponse [payment] {
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
    2 dcc: optional "Dcc",
});
