// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TransactionId;
use crate::ids::CaptureId;
use crate::ids::OrderId;

/// Identifies a capture: the one to refund, or the one whose outcome you want to know.
///
/// Set exactly one kind of reference, preferably `CaptureId`.
///
/// The container `Payment_Models_CaptureReference`.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_Models_CaptureReference).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - At least one of `CaptureId`, `TransactionId`, `OrderId`, and `OrderPartId` is set.
///   (`capture-reference`)
#[derive(Default)]
#[non_exhaustive]
pub struct CaptureReference {
    /// The ID that the capture returned; the preferred reference.
    ///
    /// Save it from the response to
    /// [`Transaction/Capture`](transaction/struct.Transaction.html#method.capture). Its relation to
    /// the transaction ID has changed between versions, so never construct one yourself.
    ///
    /// `CaptureId`. Text, optional, `Id[1..64]`.
    ///
    /// Example: `jCUC8IAQ1OCptA5I8jpzAMxC5nWA_c`
    pub capture_id: Option<CaptureId>,

    /// The ID of the captured transaction; only for captures without a `CaptureId`.
    ///
    /// These are captures made with a SpecVersion before 1.10. It cannot distinguish several partial
    /// captures of one transaction.
    ///
    /// `TransactionId`. Text, optional, `AlphaNumeric[1..64]`.
    ///
    /// Example: `723n4MAjMdhjSAhAKEUdA8jtl9jb`
    pub transaction_id: Option<TransactionId>,

    /// Your own reference of the payment that was captured.
    ///
    /// It works only if no other transaction has the same reference.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// The ID that you gave to the partial capture; use it with `OrderId`.
    ///
    /// Use it only if you know no other ID of the capture.
    ///
    /// `OrderPartId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `kh9ngajrfe6wfu3d0c`
    pub order_part_id: Option<String>,
}

impl CaptureReference {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `CaptureId`. The ID that the capture returned; the preferred reference.
    #[must_use]
    pub fn with_capture_id(mut self, capture_id: impl Into<CaptureId>) -> Self {
        self.capture_id = Some(capture_id.into());
        self
    }

    /// Sets `TransactionId`. The ID of the captured transaction; only for captures without a
    /// `CaptureId`.
    #[must_use]
    pub fn with_transaction_id(
        mut self,
        transaction_id: impl Into<TransactionId>,
    ) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `OrderId`. Your own reference of the payment that was captured.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `OrderPartId`. The ID that you gave to the partial capture; use it with `OrderId`.
    #[must_use]
    pub fn with_order_part_id(mut self, order_part_id: impl Into<String>) -> Self {
        self.order_part_id = Some(order_part_id.into());
        self
    }
}

saferpay_runtime::impl_record!(CaptureReference {
    0 capture_id: optional "CaptureId" id(1, 64) + "capture-reference" at_least_one_of(&[0, 1, 2, 3]),
    1 transaction_id: optional "TransactionId" alpha_numeric(1, 64),
    2 order_id: optional "OrderId" id(1, 80),
    3 order_part_id: optional "OrderPartId" id(1, 80),
});
