//! Inquires the state of a transaction.

use super::TransactionRecord;
use super::flow::Flow;
use super::inputs::Inputs;
use super::operations::{Calls, TransactionInquire};
use super::send::OneCall;
use crate::input::Input;
use crate::record::Record;

/// Returns what Saferpay knows about a transaction. Do not poll with it: Saferpay blocks accounts that
/// do.
#[cfg_attr(not(doctest), doc = include_str!("examples/inquire.md"))]
pub trait Inquire: Calls<TransactionInquire, Response: Record> {
    /// Returns the state of a transaction.
    fn inquire(&self, transaction_id: impl Into<String>) -> InquireFlow<Self> {
        let inputs = Inputs::new().with(Input::TransactionId, transaction_id);
        Flow::new(self, inputs, OneCall::new([]))
    }

    /// Returns the state of a transaction by its order ID, for authorizations and refunds whose
    /// outcome is unknown and whose transaction ID is not known. `TRANSACTION_NOT_FOUND` then means
    /// that there is none.
    ///
    /// Give each transaction its own order ID: Saferpay does not say which of several transactions
    /// with the same order ID it returns.
    fn inquire_order(&self, order_id: impl Into<String>) -> InquireFlow<Self> {
        let inputs = Inputs::new().with(Input::ReferencedOrderId, order_id);
        Flow::new(self, inputs, OneCall::new([]))
    }
}

/// A flow that inquires a transaction.
pub type InquireFlow<C> = Flow<C, TransactionInquire, OneCall<[String; 0], TransactionRecord>>;
