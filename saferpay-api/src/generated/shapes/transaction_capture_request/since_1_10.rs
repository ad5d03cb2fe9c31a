// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::billpay_capture::since_1_2::BillpayCapture;
use crate::generated::shapes::marketplace_capture::since_1_10::MarketplaceCapture;
use crate::generated::shapes::pending_notification::since_1_8::PendingNotification;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of `POST /Payment/v1/Transaction/Capture`.
///
/// `Transaction/Capture`: Takes the money of an authorized payment, or pays out an authorized
/// refund.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Capture).
#[non_exhaustive]
pub struct CaptureRequest {
    /// The authorized payment or refund to capture: its id or your order id, one of the two.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,

    /// How much to take, in the currency of the authorization; left out, all of it.
    ///
    /// What a smaller amount leaves is lost to this authorization; to take it in parts use
    /// `Transaction/MultipartCapture`.
    ///
    /// `Amount`. [`Amount`], optional.
    pub amount: Option<Amount>,

    /// Settings for invoices by Billpay, such as a later due date.
    ///
    /// `Billpay`. [`BillpayCapture`], optional.
    pub billpay: Option<BillpayCapture>,

    /// Whom to tell when a capture that is `PENDING` has been decided.
    ///
    /// Only few means of payment capture so: the specification names PostFinance Instant Payout, and
    /// named paydirekt before. Without it, ask `Transaction/AssertCapture`.
    ///
    /// `PendingNotification`. [`PendingNotification`], optional.
    pub pending_notification: Option<PendingNotification>,

    /// For marketplaces: the seller on whose behalf the money is taken, and your fee.
    ///
    /// Since 1.36 the specification speaks of captures in parts and of captured refunds only: capture
    /// a payment for a seller by `Transaction/MultipartCapture`, and use this for the capture of a
    /// refund.
    ///
    /// `Marketplace`. [`MarketplaceCapture`], optional.
    pub marketplace: Option<MarketplaceCapture>,
}

impl CaptureRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction_reference`: The authorized payment or refund to capture: its id or your order
    ///   id, one of the two.
    #[inline]
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self {
            transaction_reference,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Amount`. How much to take, in the currency of the authorization; left out, all of it.
    #[inline]
    #[must_use]
    pub fn with_amount(mut self, amount: Amount) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `Billpay`. Settings for invoices by Billpay, such as a later due date.
    #[inline]
    #[must_use]
    pub fn with_billpay(mut self, billpay: BillpayCapture) -> Self {
        self.billpay = Some(billpay);
        self
    }

    /// Sets `PendingNotification`. Whom to tell when a capture that is `PENDING` has been decided.
    #[inline]
    #[must_use]
    pub fn with_pending_notification(
        mut self,
        pending_notification: PendingNotification,
    ) -> Self {
        self.pending_notification = Some(pending_notification);
        self
    }

    /// Sets `Marketplace`. For marketplaces: the seller on whose behalf the money is taken, and your
    /// fee.
    #[inline]
    #[must_use]
    pub fn with_marketplace(mut self, marketplace: MarketplaceCapture) -> Self {
        self.marketplace = Some(marketplace);
        self
    }
}

saferpay_runtime::impl_record!(CaptureRequest {
    0 transaction_reference: mandatory "TransactionReference",
    1 amount: optional "Amount",
    2 billpay: optional "Billpay",
    3 pending_notification: optional "PendingNotification",
    4 marketplace: optional "Marketplace",
});
