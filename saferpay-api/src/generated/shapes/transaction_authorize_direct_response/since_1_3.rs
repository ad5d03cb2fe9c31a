// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payer_info::since_1_3::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_3::PaymentMeansInfo;
use crate::generated::shapes::registration_result::since_1_2::RegistrationResult;
use crate::generated::shapes::transaction::since_1_2::Transaction;

/// The response body of `POST /Payment/v1/Transaction/AuthorizeDirect`.
///
/// `Transaction/AuthorizeDirect`: Charges an alias, a card or a bank account in one call, without
/// a redirect of the payer.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Transaction_AuthorizeDirect).
#[non_exhaustive]
pub struct AuthorizeDirectResponse {
    /// The result of the payment: its state, its ID, and its amount.
    ///
    /// Store the ID: you need it to capture, cancel and inquire about the payment. Only `CAPTURED` in
    /// `Status` means paid.
    ///
    /// {since 1.20} If you allowed a partial authorization, the amount can be lower than you
    /// requested.
    ///
    /// `Transaction`. [`Transaction`], mandatory.
    pub transaction: Transaction,

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
}

impl AuthorizeDirectResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction`: The result of the payment: its state, its ID, and its amount.
    #[inline]
    #[must_use]
    pub fn new(transaction: Transaction) -> Self {
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
}

saferpay_runtime::impl_record!(AuthorizeDirectResponse [payment alias] {
    TransactionId: "Transaction.Id",
    Status: "Transaction.Status",
    TransactionType: "Transaction.Type",
    AmountValue: "Transaction.Amount.Value",
    AmountCurrency: "Transaction.Amount.CurrencyCode",
    OrderId: "Transaction.OrderId",
    AliasId: "RegistrationResult.Alias.Id",
    AliasRegistered: "RegistrationResult.Success",
} {
    0 transaction: mandatory "Transaction",
    1 payment_means: expected "PaymentMeans",
    2 payer: optional "Payer",
    3 registration_result: optional "RegistrationResult",
});
