// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::CaptureId;
use crate::generated::shapes::invoice_info::since_1_2::InvoiceInfo;
use crate::generated::values::capture_status::since_1_5::CaptureStatus;

/// The response body of
/// [`Transaction/Capture`](../transaction/struct.Transaction.html#method.capture).
///
/// Collects the money of an authorized payment, or pays out an authorized refund.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Capture).
#[derive(Default)]
#[non_exhaustive]
pub struct CaptureResponse {
    /// The ID of this capture, to which
    /// [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund) refers.
    ///
    /// Store it with the order.
    ///
    /// It often looks like the transaction ID with a suffix. Do not construct it yourself.
    ///
    /// `CaptureId`. Text, optional, `Id[1..64]`.
    ///
    /// Example: `ECthWpbv1SI6SAIdU2p6AIC1bppA_c`
    pub capture_id: Option<CaptureId>,

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
    /// Example: `2014-04-25T08:33:44.159+01:00`
    pub date: Option<DateTime>,

    /// How the payer pays the invoice, if the payment is by invoice.
    ///
    /// `Invoice`. [`InvoiceInfo`], optional.
    pub invoice: Option<InvoiceInfo>,
}

impl CaptureResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `CaptureId`. The ID of this capture, to which
    /// [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund) refers.
    #[must_use]
    pub fn with_capture_id(mut self, capture_id: impl Into<CaptureId>) -> Self {
        self.capture_id = Some(capture_id.into());
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
    Status: "Status",
    CaptureId: "CaptureId",
    Date: "Date",
} {
    0 capture_id: optional "CaptureId" id(1, 64),
    1 status: optional "Status",
    2 date: optional "Date" date_time(),
    3 invoice: optional "Invoice",
});
