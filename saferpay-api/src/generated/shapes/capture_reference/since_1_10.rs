// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Says which capture is meant: the one to refund, or the one whose outcome you ask for.
///
/// Set exactly one way of naming it, best `CaptureId`.
///
/// The container `Payment_Models_CaptureReference`.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_Models_CaptureReference).
#[derive(Default)]
#[non_exhaustive]
pub struct CaptureReference {
    /// The id that the capture answered with; the best reference there is.
    ///
    /// Keep it from the answer to `Transaction/Capture`. How it relates to the transaction's id has
    /// changed over the versions, so never build one yourself.
    ///
    /// `CaptureId`. Text, optional, `Id[1..64]`.
    ///
    /// Example: `jCUC8IAQ1OCptA5I8jpzAMxC5nWA_c`
    pub capture_id: Option<String>,

    /// The captured transaction; only for captures whose `CaptureId` you do not have.
    ///
    /// That is so for captures made with a SpecVersion before 1.10. One with several partial captures
    /// cannot be told apart by it.
    ///
    /// `TransactionId`. Text, optional, `AlphaNumeric[1..64]`.
    ///
    /// Example: `723n4MAjMdhjSAhAKEUdA8jtl9jb`
    pub transaction_id: Option<String>,

    /// Your own reference of the payment that was captured.
    ///
    /// It works only if you gave it to no other transaction.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<String>,

    /// Which partial capture is meant, by the id you gave it; goes with `OrderId`.
    ///
    /// Use it only when the capture has no other id that you know.
    ///
    /// `OrderPartId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `kh9ngajrfe6wfu3d0c`
    pub order_part_id: Option<String>,
}

impl CaptureReference {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `CaptureId`. The id that the capture answered with; the best reference there is.
    #[must_use]
    pub fn with_capture_id(mut self, capture_id: impl Into<String>) -> Self {
        self.capture_id = Some(capture_id.into());
        self
    }

    /// Sets `TransactionId`. The captured transaction; only for captures whose `CaptureId` you do not
    /// have.
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `OrderId`. Your own reference of the payment that was captured.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `OrderPartId`. Which partial capture is meant, by the id you gave it; goes with `OrderId`.
    #[must_use]
    pub fn with_order_part_id(mut self, order_part_id: impl Into<String>) -> Self {
        self.order_part_id = Some(order_part_id.into());
        self
    }
}

saferpay_runtime::impl_record!(CaptureReference {
    0 capture_id: optional "CaptureId" id(1, 64),
    1 transaction_id: optional "TransactionId" alpha_numeric(1, 64),
    2 order_id: optional "OrderId" id(1, 80),
    3 order_part_id: optional "OrderPartId" id(1, 80),
});
