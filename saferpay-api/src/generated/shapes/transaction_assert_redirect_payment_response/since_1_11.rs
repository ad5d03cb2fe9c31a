// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payer_info::since_1_5::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_11::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_11::PaymentTransaction;

/// The response body of
/// [`Transaction/AssertRedirectPayment`](../transaction/struct.Transaction.html#method.assert_redirect_payment).
///
/// Returns the outcome of a payment that
/// [`Transaction/RedirectPayment`](../transaction/struct.Transaction.html#method.redirect_payment)
/// began.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_v1_Transaction_AssertRedirectPayment).
#[non_exhaustive]
pub struct AssertRedirectPaymentResponse {
    /// The result of the payment: its state, its ID, and its amount.
    ///
    /// Only `CAPTURED` in `Status` means paid.
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
}

impl AssertRedirectPaymentResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction`: The result of the payment: its state, its ID, and its amount.
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
}

saferpay_runtime::impl_record!(AssertRedirectPaymentResponse [payment] {
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
});
