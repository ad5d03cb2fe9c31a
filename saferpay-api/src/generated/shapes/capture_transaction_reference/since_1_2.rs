// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TransactionId;
use crate::ids::OrderId;

/// Identifies the captured transaction to refund.
///
/// Set `TransactionId`, or set `OrderId`, with `OrderPartId` for a partial capture. SpecVersion
/// 1.10 replaces this container with a reference to the capture.
///
/// The container `Payment_Models_Data_CaptureTransactionReference`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_CaptureTransactionReference).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - At least one of `TransactionId`, `OrderId`, and `OrderPartId` is set. (`capture-reference`)
#[derive(Default)]
#[non_exhaustive]
pub struct CaptureTransactionReference {
    /// The ID of the captured transaction or the partial capture to refund.
    ///
    /// `TransactionId`. Text, optional, `AlphaNumeric[1..64]`.
    ///
    /// Example: `723n4MAjMdhjSAhAKEUdA8jtl9jb`
    pub transaction_id: Option<TransactionId>,

    /// Your own reference of the payment to refund.
    ///
    /// It works only if no other transaction has the same reference.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// The ID that you gave to the partial capture; use it if you do not have its transaction ID.
    ///
    /// `OrderPartId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `kh9ngajrfe6wfu3d0c`
    pub order_part_id: Option<String>,
}

impl CaptureTransactionReference {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `TransactionId`. The ID of the captured transaction or the partial capture to refund.
    #[must_use]
    pub fn with_transaction_id(
        mut self,
        transaction_id: impl Into<TransactionId>,
    ) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `OrderId`. Your own reference of the payment to refund.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `OrderPartId`. The ID that you gave to the partial capture; use it if you do not have its
    /// transaction ID.
    #[must_use]
    pub fn with_order_part_id(mut self, order_part_id: impl Into<String>) -> Self {
        self.order_part_id = Some(order_part_id.into());
        self
    }
}

saferpay_runtime::impl_record!(CaptureTransactionReference {
    0 transaction_id: optional "TransactionId" alpha_numeric(1, 64) + "capture-reference" at_least_one_of(&[0, 1, 2]),
    1 order_id: optional "OrderId" id(1, 80),
    2 order_part_id: optional "OrderPartId" id(1, 80),
});
