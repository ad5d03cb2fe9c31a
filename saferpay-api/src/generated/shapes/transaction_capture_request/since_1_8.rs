// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::billpay_capture::since_1_2::BillpayCapture;
use crate::generated::shapes::partial_capture::since_1_2::PartialCapture;
use crate::generated::shapes::pending_notification::since_1_8::PendingNotification;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of
/// [`Transaction/Capture`](../transaction/struct.Transaction.html#method.capture).
///
/// Collects the money of an authorized payment, or pays out an authorized refund.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_Transaction_Capture).
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
    /// `Amount`. [`Amount`], optional.
    pub amount: Option<Amount>,

    /// Options for invoices by Billpay, such as a later due date.
    ///
    /// `Billpay`. [`BillpayCapture`], optional.
    pub billpay: Option<BillpayCapture>,

    /// Captures only a part of the amount, and says whether more parts follow.
    ///
    /// It is available for PayPal only. Newer versions have a separate operation for captures in
    /// parts.
    ///
    /// `Partial`. [`PartialCapture`], optional.
    pub partial: Option<PartialCapture>,

    /// Who is notified when the outcome of a capture that is `PENDING` is known.
    ///
    /// Few payment methods have pending captures: the specification names paydirekt.
    ///
    /// If you omit it, call
    /// [`Transaction/AssertCapture`](../transaction/struct.Transaction.html#method.assert_capture) to
    /// get the outcome.
    ///
    /// `PendingNotification`. [`PendingNotification`], optional.
    pub pending_notification: Option<PendingNotification>,
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

    /// Sets `Billpay`. Options for invoices by Billpay, such as a later due date.
    #[inline]
    #[must_use]
    pub fn with_billpay(mut self, billpay: BillpayCapture) -> Self {
        self.billpay = Some(billpay);
        self
    }

    /// Sets `Partial`. Captures only a part of the amount, and says whether more parts follow.
    #[inline]
    #[must_use]
    pub fn with_partial(mut self, partial: PartialCapture) -> Self {
        self.partial = Some(partial);
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
    2 billpay: optional "Billpay",
    3 partial: optional "Partial",
    4 pending_notification: optional "PendingNotification",
});
