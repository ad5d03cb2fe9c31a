// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payment_means_info::since_1_21::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_21::PaymentTransaction;

/// The response body of
/// [`OmniChannel/AcquireTransaction`](../omni_channel/struct.OmniChannel.html#method.acquire_transaction).
///
/// Imports a payment made at a card terminal in a shop, to continue it here.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_v1_OmniChannel_AcquireTransaction).
#[non_exhaustive]
pub struct AcquireTransactionResponse {
    /// The imported payment: its state, its new ID, and its amount.
    ///
    /// `Transaction`. [`PaymentTransaction`], mandatory.
    pub transaction: PaymentTransaction,

    /// The payment method that was used or stored: its brand and the card or account in masked form.
    ///
    /// You may show and store it.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,
}

impl AcquireTransactionResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction`: The imported payment: its state, its new ID, and its amount.
    #[inline]
    #[must_use]
    pub fn new(transaction: PaymentTransaction) -> Self {
        Self {
            transaction,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMeans`. The payment method that was used or stored: its brand and the card or
    /// account in masked form.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }
}

saferpay_runtime::impl_record!(AcquireTransactionResponse [payment] {
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
