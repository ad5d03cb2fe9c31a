// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::TransactionId;
use crate::ids::OrderId;

/// The response body of
/// [`Transaction/Cancel`](../transaction/struct.Transaction.html#method.cancel).
///
/// Releases the money of an authorized payment, or cancels a refund that is not captured.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Cancel).
#[non_exhaustive]
pub struct CancelResponse {
    /// The ID of the canceled transaction.
    ///
    /// `TransactionId`. Text, mandatory.
    ///
    /// Example: `qiuwerhfi23h4189asdhflk23489`
    pub transaction_id: TransactionId,

    /// Your order ID of the canceled transaction, if it has one.
    ///
    /// `OrderId`. Text, optional.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// When the transaction was canceled.
    ///
    /// `Date`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2014-04-25T08:33:44.159Z`
    pub date: Option<DateTime>,
}

impl CancelResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_id`: The ID of the canceled transaction.
    #[must_use]
    pub fn new(transaction_id: impl Into<TransactionId>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `OrderId`. Your order ID of the canceled transaction, if it has one.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `Date`. When the transaction was canceled.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<DateTime>) -> Self {
        self.date = Some(date.into());
        self
    }
}

saferpay_runtime::impl_record!(CancelResponse {
    TransactionId: "TransactionId",
    Date: "Date",
} {
    0 transaction_id: mandatory "TransactionId",
    1 order_id: optional "OrderId",
    2 date: expected "Date" date_time(),
});
