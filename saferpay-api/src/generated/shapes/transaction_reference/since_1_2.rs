// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TransactionId;
use crate::ids::OrderId;

/// Identifies a transaction by Saferpay's ID or by your own reference; set exactly one.
///
/// The container `Payment_Models_Data_TransactionReference`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_TransactionReference).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Exactly one of `TransactionId` and `OrderId` is set. (`transaction-reference`)
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionReference {
    /// Saferpay's ID of the transaction; the most reliable reference.
    ///
    /// `TransactionId`. Text, optional, `AlphaNumeric[1..64]`.
    ///
    /// Example: `723n4MAjMdhjSAhAKEUdA8jtl9jb`
    pub transaction_id: Option<TransactionId>,

    /// Your own reference of the purchase, in place of Saferpay's ID.
    ///
    /// Use it if you did not receive the response with the ID. It must identify exactly one
    /// transaction: if a payer makes two attempts under the same order ID, it is ambiguous, and the
    /// specification does not say which transaction Saferpay uses.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,
}

impl TransactionReference {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `TransactionId`. Saferpay's ID of the transaction; the most reliable reference.
    #[must_use]
    pub fn with_transaction_id(
        mut self,
        transaction_id: impl Into<TransactionId>,
    ) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `OrderId`. Your own reference of the purchase, in place of Saferpay's ID.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

saferpay_runtime::impl_record!(TransactionReference {
    0 transaction_id: optional "TransactionId" alpha_numeric(1, 64) + "transaction-reference" exactly_one_of(&[0, 1]),
    1 order_id: optional "OrderId" id(1, 80),
});
