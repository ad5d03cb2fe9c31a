// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::CaptureId;
use crate::generated::values::capture_status::since_1_5::CaptureStatus;

/// The response body of
/// [`Transaction/MultipartCapture`](../transaction/struct.Transaction.html#method.multipart_capture).
///
/// Captures one part of an authorized payment, for instance one parcel or one seller of a basket.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_MultipartCapture).
#[non_exhaustive]
pub struct MultipartCaptureResponse {
    /// The ID of this part's capture, to which
    /// [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund) refers.
    ///
    /// Store it with the part.
    ///
    /// `CaptureId`. Text, optional, `Id[1..64]`.
    ///
    /// Example: `ECthWpbv1SI6SAIdU2p6AIC1bppA_c`
    pub capture_id: Option<CaptureId>,

    /// Whether the capture of this part is complete (`CAPTURED`), or its outcome is not known yet
    /// (`PENDING`).
    ///
    /// `Status`. [`CaptureStatus`], mandatory.
    pub status: CaptureStatus,

    /// When the part was captured.
    ///
    /// Absent while the capture is pending.
    ///
    /// `Date`. Date, optional.
    ///
    /// Example: `2018-08-08T12:45:22.258+01:00`
    pub date: Option<DateTime>,
}

impl MultipartCaptureResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `status`: Whether the capture of this part is complete (`CAPTURED`), or its outcome is not
    ///   known yet (`PENDING`).
    #[inline]
    #[must_use]
    pub fn new(status: CaptureStatus) -> Self {
        Self {
            status,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `CaptureId`. The ID of this part's capture, to which
    /// [`Transaction/Refund`](../transaction/struct.Transaction.html#method.refund) refers.
    #[must_use]
    pub fn with_capture_id(mut self, capture_id: impl Into<CaptureId>) -> Self {
        self.capture_id = Some(capture_id.into());
        self
    }

    /// Sets `Date`. When the part was captured.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<DateTime>) -> Self {
        self.date = Some(date.into());
        self
    }
}

saferpay_runtime::impl_record!(MultipartCaptureResponse [capture] {
    Status: "Status",
    CaptureId: "CaptureId",
    Date: "Date",
} {
    0 capture_id: optional "CaptureId" id(1, 64),
    1 status: mandatory "Status",
    2 date: optional "Date" date_time(),
});
