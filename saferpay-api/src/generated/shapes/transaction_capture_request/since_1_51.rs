// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::marketplace_capture::since_1_10::MarketplaceCapture;
use crate::generated::shapes::mastercard_issuer_installments_selection::since_1_16::MastercardIssuerInstallmentsSelection;
use crate::generated::shapes::merchant_fund_distributor_capture::since_1_51::MerchantFundDistributorCapture;
use crate::generated::shapes::pending_notification::since_1_12::PendingNotification;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of
/// [`Transaction/Capture`](../transaction/struct.Transaction.html#method.capture).
///
/// Collects the money of an authorized payment, or pays out an authorized refund.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_v1_Transaction_Capture).
#[non_exhaustive]
pub struct CaptureRequest {
    /// The authorized payment or refund to capture: either its ID or your order ID.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,

    /// The amount to capture, in the currency of the authorization.
    ///
    /// Default: the full amount.
    ///
    /// If you capture less, the rest of this authorization is lost.
    ///
    /// To collect the money in parts, use
    /// [`Transaction/MultipartCapture`](../transaction/struct.Transaction.html#method.multipart_capture).
    ///
    /// `Amount`. [`Amount`], optional.
    pub amount: Option<Amount>,

    /// Who is notified when the outcome of a capture that is `PENDING` is known.
    ///
    /// Few payment methods have pending captures: the specification names PostFinance Instant Payout.
    ///
    /// If you omit it, call
    /// [`Transaction/AssertCapture`](../transaction/struct.Transaction.html#method.assert_capture) to
    /// get the outcome.
    ///
    /// `PendingNotification`. [`PendingNotification`], optional.
    pub pending_notification: Option<PendingNotification>,

    /// For marketplaces: the seller on whose behalf you collect the money, and your fee.
    ///
    /// The specification mentions only captures in parts and captures of refunds. To capture a payment
    /// for a seller, use
    /// [`Transaction/MultipartCapture`](../transaction/struct.Transaction.html#method.multipart_capture);
    /// use this field to capture a refund.
    ///
    /// `Marketplace`. [`MarketplaceCapture`], optional.
    pub marketplace: Option<MarketplaceCapture>,

    /// The installment plan that the payer selected from those offered with the authorization.
    ///
    /// `MastercardIssuerInstallments`. [`MastercardIssuerInstallmentsSelection`], optional.
    pub mastercard_issuer_installments: Option<MastercardIssuerInstallmentsSelection>,

    /// For fund distributors: the foreign retailer that receives the money you collect.
    ///
    /// The specification does not say who counts as a fund distributor; your contract with the
    /// acquirer does.
    ///
    /// `MerchantFundDistributor`. [`MerchantFundDistributorCapture`], optional.
    pub merchant_fund_distributor: Option<MerchantFundDistributorCapture>,
}

impl CaptureRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_reference`: The authorized payment or refund to capture: either its ID or your
    ///   order ID.
    #[inline]
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self {
            transaction_reference,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Amount`. The amount to capture, in the currency of the authorization.
    #[inline]
    #[must_use]
    pub fn with_amount(mut self, amount: Amount) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `PendingNotification`. Who is notified when the outcome of a capture that is `PENDING` is
    /// known.
    #[inline]
    #[must_use]
    pub fn with_pending_notification(
        mut self,
        pending_notification: PendingNotification,
    ) -> Self {
        self.pending_notification = Some(pending_notification);
        self
    }

    /// Sets `Marketplace`. For marketplaces: the seller on whose behalf you collect the money, and
    /// your fee.
    #[inline]
    #[must_use]
    pub fn with_marketplace(mut self, marketplace: MarketplaceCapture) -> Self {
        self.marketplace = Some(marketplace);
        self
    }

    /// Sets `MastercardIssuerInstallments`. The installment plan that the payer selected from those
    /// offered with the authorization.
    #[inline]
    #[must_use]
    pub fn with_mastercard_issuer_installments(
        mut self,
        mastercard_issuer_installments: MastercardIssuerInstallmentsSelection,
    ) -> Self {
        self.mastercard_issuer_installments = Some(mastercard_issuer_installments);
        self
    }

    /// Sets `MerchantFundDistributor`. For fund distributors: the foreign retailer that receives the
    /// money you collect.
    #[inline]
    #[must_use]
    pub fn with_merchant_fund_distributor(
        mut self,
        merchant_fund_distributor: MerchantFundDistributorCapture,
    ) -> Self {
        self.merchant_fund_distributor = Some(merchant_fund_distributor);
        self
    }
}

saferpay_runtime::impl_record!(CaptureRequest sets {
    AmountValue: "Amount.Value",
    AmountCurrency: "Amount.CurrencyCode",
    PendingNotifyUrl: "PendingNotification.NotifyUrl",
    TransactionId: "TransactionReference.TransactionId",
    ReferencedOrderId: "TransactionReference.OrderId",
} {
    0 transaction_reference: mandatory "TransactionReference",
    1 amount: optional "Amount",
    2 pending_notification: optional "PendingNotification",
    3 marketplace: optional "Marketplace",
    4 mastercard_issuer_installments: optional "MastercardIssuerInstallments",
    5 merchant_fund_distributor: optional "MerchantFundDistributor",
});
