// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::fraud_prevention::since_1_19::FraudPrevention;
use crate::generated::shapes::liability_info::since_1_35::LiabilityInfo;
use crate::generated::shapes::mastercard_issuer_installments_options::since_1_16::MastercardIssuerInstallmentsOptions;
use crate::generated::shapes::payer_info::since_1_36::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_35::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_21::PaymentTransaction;
use crate::generated::shapes::registration_result::since_1_16::RegistrationResult;

/// The response body of
/// [`Transaction/AuthorizeDirect`](../transaction/struct.Transaction.html#method.authorize_direct).
///
/// Charges an alias, a card or a bank account in one call, without a redirect of the payer.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#Payment_v1_Transaction_AuthorizeDirect).
#[non_exhaustive]
pub struct AuthorizeDirectResponse {
    /// The result of the payment: its state, its ID, and its amount.
    ///
    /// Store the ID: you need it to capture, cancel and inquire about the payment. Only `CAPTURED` in
    /// `Status` means paid.
    ///
    /// If you allowed a partial authorization, the amount can be lower than you requested.
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

    /// Whether the payment method was stored as requested, and under which alias.
    ///
    /// It is present if the request asked Saferpay to store the payment method. The payment itself can
    /// succeed while storing fails: check [`RegistrationResult.Success`].
    ///
    /// `RegistrationResult`. [`RegistrationResult`], optional.
    ///
    /// [`RegistrationResult.Success`]: RegistrationResult::success
    pub registration_result: Option<RegistrationResult>,

    /// The installment plans that the card issuer offers to the cardholder.
    ///
    /// It is present only if the card is a Mastercard whose issuer offers such plans. Show them to the
    /// payer and send the chosen plan when you capture.
    ///
    /// `MastercardIssuerInstallments`. [`MastercardIssuerInstallmentsOptions`], optional.
    pub mastercard_issuer_installments: Option<MastercardIssuerInstallmentsOptions>,

    /// The result of the fraud check for this payment.
    ///
    /// It is present only if your account includes this check and the check was performed.
    ///
    /// `FraudPrevention`. [`FraudPrevention`], optional.
    pub fraud_prevention: Option<FraudPrevention>,

    /// Who is liable if the payer disputes this payment.
    ///
    /// Check it before you capture: an authorized payment without a liability shift is at your own
    /// risk. It can be absent, for example for payment methods other than cards.
    ///
    /// `Liability`. [`LiabilityInfo`], optional.
    pub liability: Option<LiabilityInfo>,
}

impl AuthorizeDirectResponse {
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

    /// Sets `RegistrationResult`. Whether the payment method was stored as requested, and under which
    /// alias.
    #[inline]
    #[must_use]
    pub fn with_registration_result(
        mut self,
        registration_result: RegistrationResult,
    ) -> Self {
        self.registration_result = Some(registration_result);
        self
    }

    /// Sets `MastercardIssuerInstallments`. The installment plans that the card issuer offers to the
    /// cardholder.
    #[inline]
    #[must_use]
    pub fn with_mastercard_issuer_installments(
        mut self,
        mastercard_issuer_installments: MastercardIssuerInstallmentsOptions,
    ) -> Self {
        self.mastercard_issuer_installments = Some(mastercard_issuer_installments);
        self
    }

    /// Sets `FraudPrevention`. The result of the fraud check for this payment.
    #[inline]
    #[must_use]
    pub fn with_fraud_prevention(mut self, fraud_prevention: FraudPrevention) -> Self {
        self.fraud_prevention = Some(fraud_prevention);
        self
    }

    /// Sets `Liability`. Who is liable if the payer disputes this payment.
    #[inline]
    #[must_use]
    pub fn with_liability(mut self, liability: LiabilityInfo) -> Self {
        self.liability = Some(liability);
        self
    }
}

saferpay_runtime::impl_record!(AuthorizeDirectResponse [payment liability alias] {
    TransactionId: "Transaction.Id",
    Status: "Transaction.Status",
    TransactionType: "Transaction.Type",
    AmountValue: "Transaction.Amount.Value",
    AmountCurrency: "Transaction.Amount.CurrencyCode",
    OrderId: "Transaction.OrderId",
    CaptureId: "Transaction.CaptureId",
    LiabilityShift: "Liability.LiabilityShift",
    AliasId: "RegistrationResult.Alias.Id",
    AliasRegistered: "RegistrationResult.Success",
    Date: "Transaction.Date",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 transaction: mandatory "Transaction",
    1 payment_means: expected "PaymentMeans",
    2 payer: optional "Payer",
    3 registration_result: optional "RegistrationResult",
    4 mastercard_issuer_installments: optional "MastercardIssuerInstallments",
    5 fraud_prevention: optional "FraudPrevention",
    6 liability: optional "Liability",
});
