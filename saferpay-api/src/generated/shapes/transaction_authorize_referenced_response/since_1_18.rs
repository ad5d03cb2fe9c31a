// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::dcc_info::since_1_2::DccInfo;
use crate::generated::shapes::payer_info::since_1_18::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_17::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_14::PaymentTransaction;

/// The response body of
/// [`Transaction/AuthorizeReferenced`](../transaction/struct.Transaction.html#method.authorize_referenced).
///
/// Charges the payment method of an earlier payment again: the next payment of a series.
///
/// First in SpecVersion
/// [1.18](https://saferpay.github.io/jsonapi/1.18/#Payment_v1_Transaction_AuthorizeReferenced).
#[non_exhaustive]
pub struct AuthorizeReferencedResponse {
    /// The result of this charge: its state, its ID, and its amount.
    ///
    /// Store the ID: you need it to capture, cancel and refund this charge. The next charge of the
    /// series still references the first payment.
    ///
    /// `Transaction`. [`PaymentTransaction`], mandatory.
    pub transaction: PaymentTransaction,

    /// The payment method that was used or stored: its brand and the card or account in masked form.
    ///
    /// You may show and store it.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,

    /// The payer: IP address, language, addresses and similar data.
    ///
    /// `Payer`. [`PayerInfo`], optional.
    pub payer: Option<PayerInfo>,

    /// The currency conversion that took place: the details of the payment in the currency of the
    /// card.
    ///
    /// It is present only if currency conversion (DCC) was involved. The amount of the transaction
    /// itself is in the currency that you requested.
    ///
    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,
}

impl AuthorizeReferencedResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction`: The result of this charge: its state, its ID, and its amount.
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

    /// Sets `Payer`. The payer: IP address, language, addresses and similar data.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: PayerInfo) -> Self {
        self.payer = Some(payer);
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

saferpay_runtime::impl_record!(AuthorizeReferencedResponse [payment] {
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
    2 payer: optional "Payer",
    3 dcc: optional "Dcc",
});
