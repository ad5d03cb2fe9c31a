// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::dcc_info::since_1_27::DccInfo;
use crate::generated::shapes::fraud_prevention::since_1_19::FraudPrevention;
use crate::generated::shapes::liability_info::since_1_23::LiabilityInfo;
use crate::generated::shapes::mastercard_issuer_installments_options::since_1_16::MastercardIssuerInstallmentsOptions;
use crate::generated::shapes::payer_info::since_1_18::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_27::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_21::PaymentTransaction;
use crate::generated::shapes::registration_result::since_1_16::RegistrationResult;

/// The response body of `POST /Payment/v1/Transaction/Authorize`.
///
/// `Transaction/Authorize`: Reserves the money of a payment that `Transaction/Initialize` began.
///
/// First in SpecVersion
/// [1.27](https://saferpay.github.io/jsonapi/1.27/#Payment_v1_Transaction_Authorize).
#[non_exhaustive]
pub struct AuthorizeResponse {
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

    /// Whether the means of payment was stored as you had asked, and under which alias.
    ///
    /// Present if the request asked for it. The payment itself may have succeeded while this failed:
    /// look at [`RegistrationResult.Success`].
    ///
    /// `RegistrationResult`. [`RegistrationResult`], optional.
    ///
    /// [`RegistrationResult.Success`]: RegistrationResult::success
    pub registration_result: Option<RegistrationResult>,

    /// The plans by which the card's issuer lets the holder pay in instalments.
    ///
    /// Present only if the card is a Mastercard whose issuer offers such plans. Show them to the payer
    /// and name the chosen one when you capture.
    ///
    /// `MastercardIssuerInstallments`. [`MastercardIssuerInstallmentsOptions`], optional.
    pub mastercard_issuer_installments: Option<MastercardIssuerInstallmentsOptions>,

    /// Who bears the loss if the payer disputes this payment.
    ///
    /// Look at it before you capture: an authorized payment without liability shift is at your own
    /// risk. It may be absent, for instance with means of payment that are no cards.
    ///
    /// `Liability`. [`LiabilityInfo`], optional.
    pub liability: Option<LiabilityInfo>,

    /// The payer's currency conversion: what was offered and paid in the card's own currency.
    ///
    /// Present only where conversion (DCC) was at work. The transaction's own amount is in the
    /// currency that you asked for.
    ///
    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,

    /// What the check against fraud said about this payment.
    ///
    /// Present only if your account has such a check and it was carried out.
    ///
    /// `FraudPrevention`. [`FraudPrevention`], optional.
    pub fraud_prevention: Option<FraudPrevention>,
}

impl AuthorizeResponse {
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

    /// Sets `RegistrationResult`. Whether the means of payment was stored as you had asked, and under
    /// which alias.
    #[inline]
    #[must_use]
    pub fn with_registration_result(
        mut self,
        registration_result: RegistrationResult,
    ) -> Self {
        self.registration_result = Some(registration_result);
        self
    }

    /// Sets `MastercardIssuerInstallments`. The plans by which the card's issuer lets the holder pay
    /// in instalments.
    #[inline]
    #[must_use]
    pub fn with_mastercard_issuer_installments(
        mut self,
        mastercard_issuer_installments: MastercardIssuerInstallmentsOptions,
    ) -> Self {
        self.mastercard_issuer_installments = Some(mastercard_issuer_installments);
        self
    }

    /// Sets `Liability`. Who bears the loss if the payer disputes this payment.
    #[inline]
    #[must_use]
    pub fn with_liability(mut self, liability: LiabilityInfo) -> Self {
        self.liability = Some(liability);
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

    /// Sets `FraudPrevention`. What the check against fraud said about this payment.
    #[inline]
    #[must_use]
    pub fn with_fraud_prevention(mut self, fraud_prevention: FraudPrevention) -> Self {
        self.fraud_prevention = Some(fraud_prevention);
        self
    }
}

saferpay_runtime::impl_record!(AuthorizeResponse [payment liability alias] {
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
} {
    0 transaction: mandatory "Transaction",
    1 payment_means: expected "PaymentMeans",
    2 payer: optional "Payer",
    3 registration_result: optional "RegistrationResult",
    4 mastercard_issuer_installments: optional "MastercardIssuerInstallments",
    5 liability: optional "Liability",
    6 dcc: optional "Dcc",
    7 fraud_prevention: optional "FraudPrevention",
});
