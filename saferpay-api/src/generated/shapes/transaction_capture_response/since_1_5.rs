// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::TransactionId;
use crate::ids::OrderId;
use crate::generated::shapes::invoice_info::since_1_2::InvoiceInfo;
use crate::generated::values::capture_status::since_1_5::CaptureStatus;

/// The response body of
/// [`Transaction/Capture`](../transaction/struct.Transaction.html#method.capture).
///
/// Collects the money of an authorized payment, or pays out an authorized refund.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_v1_Transaction_Capture).
#[non_exhaustive]
pub struct CaptureResponse {
    /// The ID of the transaction that was captured.
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

    /// Whether the capture is complete (`CAPTURED`), or its outcome is not known yet (`PENDING`).
    ///
    /// `Status`. [`CaptureStatus`], optional.
    pub status: Option<CaptureStatus>,

    /// When the transaction was captured.
    ///
    /// Absent while the capture is pending.
    ///
    /// `Date`. Date, optional.
    ///
    /// Example: `2014-04-25T08:33:44.159Z`
    pub date: Option<DateTime>,

    /// How the payer pays the invoice, if the payment is by invoice.
    ///
    /// `Invoice`. [`InvoiceInfo`], optional.
    pub invoice: Option<InvoiceInfo>,
}

impl CaptureResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_id`: The ID of the transaction that was captured.
    #[must_use]
    pub fn new(transaction_id: impl Into<TransactionId>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `OrderId`. Your order ID of the transaction, if it has one.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `Status`. Whether the capture is complete (`CAPTURED`), or its outcome is not known yet
    /// (`PENDING`).
    #[inline]
    #[must_use]
    pub fn with_status(mut self, status: CaptureStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `Date`. When the transaction was captured.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<DateTime>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets `Invoice`. How the payer pays the invoice, if the payment is by invoice.
    #[inline]
    #[must_use]
    pub fn with_invoice(mut self, invoice: InvoiceInfo) -> Self {
        self.invoice = Some(invoice);
        self
    }
}

saferpay_runtime::impl_record!(CaptureResponse [capture] {
    TransactionId: "TransactionId",
    Status: "Status",
    Date: "Date",
} {
    0 transaction_id: mandatory "TransactionId" alpha_numeric(1, 64),
    1 order_id: optional "OrderId" id(1, 80),
    2 status: optional "Status",
    3 date: optional "Date" date_time(),
    4 invoice: optional "Invoice",
});
