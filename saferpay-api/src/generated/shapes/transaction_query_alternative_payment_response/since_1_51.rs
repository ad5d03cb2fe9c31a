// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::fraud_prevention::since_1_39::FraudPrevention;
use crate::generated::shapes::liability_info::since_1_35::LiabilityInfo;
use crate::generated::shapes::payer_info::since_1_37::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_51::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_45::PaymentTransaction;

/// The response body of `POST /Payment/v1/Transaction/QueryAlternativePayment`.
///
/// `Transaction/QueryAlternativePayment`: Returns the outcome of a payment that
/// `Transaction/AlternativePayment` began.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_v1_Transaction_QueryAlternativePayment).
#[non_exhaustive]
pub struct QueryAlternativePaymentResponse {
    /// The result of the payment: its state, its ID, and its amount.
    ///
    /// Store the ID: you need it to capture, cancel and inquire about the payment. Only `CAPTURED` in
    /// `Status` means paid.
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

    /// Who bears the loss if the payer disputes this payment.
    ///
    /// Look at it before you capture: an authorized payment without liability shift is at your own
    /// risk. It may be absent, for instance with means of payment that are no cards.
    ///
    /// `Liability`. [`LiabilityInfo`], optional.
    pub liability: Option<LiabilityInfo>,

    /// What the check against fraud said about this payment.
    ///
    /// Present only if your account has such a check and it was carried out.
    ///
    /// `FraudPrevention`. [`FraudPrevention`], optional.
    pub fraud_prevention: Option<FraudPrevention>,
}

impl QueryAlternativePaymentResponse {
    /// Makes one of what is mandatory.
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

    /// Sets `Liability`. Who bears the loss if the payer disputes this payment.
    #[inline]
    #[must_use]
    pub fn with_liability(mut self, liability: LiabilityInfo) -> Self {
        self.liability = Some(liability);
        self
    }

    /// Sets `FraudPrevention`. What the check against fraud said about this payment.
    #[inline]
    #[must_use]
    pub fn with_fraud_prevention(mut self, fraud_prevention: FraudPrevention) -> Self {
        self.fraud_prevention = Some(fraud_prevention);
        self
    }
}

saferpay_runtime::impl_record!(QueryAlternativePaymentResponse [payment liability] {
    TransactionId: "Transaction.Id",
    Status: "Transaction.Status",
    TransactionType: "Transaction.Type",
    AmountValue: "Transaction.Amount.Value",
    AmountCurrency: "Transaction.Amount.CurrencyCode",
    OrderId: "Transaction.OrderId",
    CaptureId: "Transaction.CaptureId",
    LiabilityShift: "Liability.LiabilityShift",
} {
    0 transaction: mandatory "Transaction",
    1 payment_means: expected "PaymentMeans",
    2 payer: optional "Payer",
    3 liability: optional "Liability",
    4 fraud_prevention: optional "FraudPrevention",
});
