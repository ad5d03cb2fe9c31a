// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::TransactionId;
use crate::ids::OrderId;
use crate::generated::values::capture_status::since_1_5::CaptureStatus;

/// The response body of
/// [`Transaction/AssertCapture`](../transaction/struct.Transaction.html#method.assert_capture).
///
/// Returns whether a pending capture has been completed.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_v1_Transaction_AssertCapture).
#[non_exhaustive]
pub struct AssertCaptureResponse {
    /// The ID of the transaction that the capture belongs to.
    ///
    /// `TransactionId`. Text, mandatory, `AlphaNumeric[1..64]`.
    ///
    /// Example: `723n4MAjMdhjSAhAKEUdA8jtl9jb`
    pub transaction_id: TransactionId,

    /// Your order ID of the transaction, if it has one.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// The state of the capture: `CAPTURED` if complete, `PENDING` while the outcome is not known.
    ///
    /// `Status`. [`CaptureStatus`], mandatory.
    pub status: CaptureStatus,

    /// When the transaction was captured.
    ///
    /// Absent while the capture is pending.
    ///
    /// `Date`. Date, optional.
    ///
    /// Example: `2014-04-25T08:33:44.159Z`
    pub date: Option<DateTime>,
}

impl AssertCaptureResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_id`: The ID of the transaction that the capture belongs to.
    /// - `status`: The state of the capture: `CAPTURED` if complete, `PENDING` while the outcome is
    ///   not known.
    #[must_use]
    pub fn new(transaction_id: impl Into<TransactionId>, status: CaptureStatus) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            status,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `OrderId`. Your order ID of the transaction, if it has one.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `Date`. When the transaction was captured.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<DateTime>) -> Self {
        self.date = Some(date.into());
        self
    }
}

saferpay_runtime::impl_record!(AssertCaptureResponse [capture] {
    TransactionId: "TransactionId",
    Status: "Status",
    Date: "Date",
} {
    0 transaction_id: mandatory "TransactionId" alpha_numeric(1, 64),
    1 order_id: optional "OrderId" id(1, 80),
    2 status: mandatory "Status",
    3 date: optional "Date" date_time(),
});
