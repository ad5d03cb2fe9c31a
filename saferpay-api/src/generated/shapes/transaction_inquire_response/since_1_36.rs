// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::dcc_info::since_1_27::DccInfo;
use crate::generated::shapes::fraud_prevention::since_1_19::FraudPrevention;
use crate::generated::shapes::liability_info::since_1_35::LiabilityInfo;
use crate::generated::shapes::payer_info::since_1_36::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_35::PaymentMeansInfo;
use crate::generated::shapes::transaction::since_1_21::Transaction;

/// The response body of
/// [`Transaction/Inquire`](../transaction/struct.Transaction.html#method.inquire).
///
/// Returns the state of a transaction, by its ID or by your order ID.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#Payment_v1_Transaction_Inquire).
#[non_exhaustive]
pub struct InquireResponse {
    /// The current state of the transaction: its type, its status, its ID, and its amount.
    ///
    /// `Transaction`. [`Transaction`], mandatory.
    pub transaction: Transaction,

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

    /// Who is liable if the payer disputes this payment.
    ///
    /// Check it before you capture: an authorized payment without a liability shift is at your own
    /// risk. It can be absent, for example for payment methods other than cards.
    ///
    /// `Liability`. [`LiabilityInfo`], optional.
    pub liability: Option<LiabilityInfo>,

    /// The currency conversion that took place: the details of the payment in the currency of the
    /// card.
    ///
    /// It is present only if currency conversion (DCC) was involved. The amount of the transaction
    /// itself is in the currency that you requested.
    ///
    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,

    /// The result of the fraud check for this payment.
    ///
    /// It is present only if your account includes this check and the check was performed.
    ///
    /// `FraudPrevention`. [`FraudPrevention`], optional.
    pub fraud_prevention: Option<FraudPrevention>,
}

impl InquireResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction`: The current state of the transaction: its type, its status, its ID, and its
    ///   amount.
    #[inline]
    #[must_use]
    pub fn new(transaction: Transaction) -> Self {
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

    /// Sets `Liability`. Who is liable if the payer disputes this payment.
    #[inline]
    #[must_use]
    pub fn with_liability(mut self, liability: LiabilityInfo) -> Self {
        self.liability = Some(liability);
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

    /// Sets `FraudPrevention`. The result of the fraud check for this payment.
    #[inline]
    #[must_use]
    pub fn with_fraud_prevention(mut self, fraud_prevention: FraudPrevention) -> Self {
        self.fraud_prevention = Some(fraud_prevention);
        self
    }
}

saferpay_runtime::impl_record!(InquireResponse [payment liability] {
    TransactionId: "Transaction.Id",
    Status: "Transaction.Status",
    TransactionType: "Transaction.Type",
    AmountValue: "Transaction.Amount.Value",
    AmountCurrency: "Transaction.Amount.CurrencyCode",
    OrderId: "Transaction.OrderId",
    CaptureId: "Transaction.CaptureId",
    LiabilityShift: "Liability.LiabilityShift",
    Date: "Transaction.Date",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 transaction: mandatory "Transaction",
    1 payment_means: expected "PaymentMeans",
    2 payer: optional "Payer",
    3 liability: optional "Liability",
    4 dcc: optional "Dcc",
    5 fraud_prevention: optional "FraudPrevention",
});
