// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Says which captured transaction to refund, in SpecVersions before 1.10.
///
/// Name it by `TransactionId`, or by `OrderId` with `OrderPartId` for a part. Since 1.10
/// `CaptureReference` takes its place.
///
/// The container `Payment_Models_Data_CaptureTransactionReference`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_CaptureTransactionReference).
#[derive(Default)]
#[non_exhaustive]
pub struct CaptureTransactionReference {
    /// The captured transaction, or the partial capture, to refund.
    ///
    /// `TransactionId`. Text, optional, `AlphaNumeric[1..64]`.
    ///
    /// Example: `723n4MAjMdhjSAhAKEUdA8jtl9jb`
    pub transaction_id: Option<String>,

    /// Your own reference of the payment to refund.
    ///
    /// It works only if you gave it to no other transaction.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<String>,

    /// Which partial capture is meant, when you do not have its transaction id.
    ///
    /// `OrderPartId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `kh9ngajrfe6wfu3d0c`
    pub order_part_id: Option<String>,
}

impl CaptureTransactionReference {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `TransactionId`. The captured transaction, or the partial capture, to refund.
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `OrderId`. Your own reference of the payment to refund.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `OrderPartId`. Which partial capture is meant, when you do not have its transaction id.
    #[must_use]
    pub fn with_order_part_id(mut self, order_part_id: impl Into<String>) -> Self {
        self.order_part_id = Some(order_part_id.into());
        self
    }
}

saferpay_runtime::impl_record!(CaptureTransactionReference {
    0 transaction_id: optional "TransactionId" alpha_numeric(1, 64),
    1 order_id: optional "OrderId" id(1, 80),
    2 order_part_id: optional "OrderPartId" id(1, 80),
});
