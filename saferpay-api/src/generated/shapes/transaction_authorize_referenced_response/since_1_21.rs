// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::dcc_info::since_1_2::DccInfo;
use crate::generated::shapes::payer_info::since_1_18::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_21::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_21::PaymentTransaction;

/// The response body of `POST /Payment/v1/Transaction/AuthorizeReferenced`.
///
/// `Transaction/AuthorizeReferenced`: Charges the payment method of an earlier payment again: the
/// next payment of a series.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_v1_Transaction_AuthorizeReferenced).
#[non_exhaustive]
pub struct AuthorizeReferencedResponse {
    /// The result of this charge: its state, its ID, and its amount.
    ///
    /// Store the ID: you need it to capture, cancel and refund this charge. The next charge of the
    /// series still references the first payment.
    ///
    /// `Transaction`. [`PaymentTransaction`], mandatory.
    pub transaction: PaymentTransaction,

    /// The means of payment that was used or stored: its brand, and the card or account, masked.
    ///
    /// You may show it and keep it.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,

    /// The person who pays: language, addresses and the like.
    ///
    /// In a request: pass what you know; addresses, for instance, are filled into the form of the
    /// payment page. In a response it holds what Saferpay learnt, such as addresses given on the
    /// payment page or by a wallet.
    ///
    /// `Payer`. [`PayerInfo`], optional.
    pub payer: Option<PayerInfo>,

    /// The payer's currency conversion: what was offered and paid in the card's own currency.
    ///
    /// Present only where conversion (DCC) was at work. The transaction's own amount is in the
    /// currency that you asked for.
    ///
    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,
}

impl AuthorizeReferencedResponse {
    /// Makes one of what is mandatory.
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

    /// Sets `PaymentMeans`. The means of payment that was used or stored: its brand, and the card or
    /// account, masked.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `Payer`. The person who pays: language, addresses and the like.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: PayerInfo) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Dcc`. The payer's currency conversion: what was offered and paid in the card's own
    /// currency.
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
} {
    0 transaction: mandatory "Transaction",
    1 payment_means: expected "PaymentMeans",
    2 payer: optional "Payer",
    3 dcc: optional "Dcc",
});
