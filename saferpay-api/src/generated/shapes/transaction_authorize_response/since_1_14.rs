// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::dcc_info::since_1_2::DccInfo;
use crate::generated::shapes::liability_info::since_1_9::LiabilityInfo;
use crate::generated::shapes::payer_info::since_1_13::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_11::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_14::PaymentTransaction;
use crate::generated::shapes::registration_result::since_1_2::RegistrationResult;

/// The response body of
/// [`Transaction/Authorize`](../transaction/struct.Transaction.html#method.authorize).
///
/// Reserves the money of a payment that
/// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize) began.
///
/// First in SpecVersion
/// [1.14](https://saferpay.github.io/jsonapi/1.14/#Payment_v1_Transaction_Authorize).
#[non_exhaustive]
pub struct AuthorizeResponse {
    /// The result of the payment: its state, its ID, and its amount.
    ///
    /// Store the ID: you need it to capture, cancel and inquire about the payment. Only `CAPTURED` in
    /// `Status` means paid.
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
}

impl AuthorizeResponse {
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
    Date: "Transaction.Date",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 transaction: mandatory "Transaction",
    1 payment_means: expected "PaymentMeans",
    2 payer: optional "Payer",
    3 registration_result: optional "RegistrationResult",
    4 liability: optional "Liability",
    5 dcc: optional "Dcc",
});
