//! The response to a payment, with the whole of it.

use std::sync::Arc;

use super::TransactionRecord;
use crate::answers::{Facts, Gap};
use crate::error::Error;

/// The response to a payment: what is always read from it, and the whole of it if that can be decoded.
#[derive(Clone, Debug)]
pub struct PaymentResponse<A> {
    pub(super) record: TransactionRecord,
    gaps: Vec<Gap>,
    answer: Result<Box<A>, Arc<Error>>,
}

impl<A> PaymentResponse<A> {
    /// The response with these facts. `None` if it does not name the transaction.
    pub(crate) fn new(facts: &Facts, gaps: Vec<Gap>, answer: Result<Box<A>, Arc<Error>>) -> Option<Self> {
        Some(Self { record: TransactionRecord::of(facts)?, gaps, answer })
    }

    /// The payment, as it was when Saferpay responded.
    #[must_use]
    pub const fn record(&self) -> &TransactionRecord {
        &self.record
    }

    /// The whole response of the version.
    ///
    /// # Errors
    ///
    /// The error of decoding it. What [`record`](Self::record) contains is right nevertheless.
    pub fn answer(&self) -> Result<&A, &Error> {
        match &self.answer {
            Ok(answer) => Ok(answer),
            Err(error) => Err(error),
        }
    }

    /// The mandatory fields of the version that the response lacks, and the parts that could not be
    /// read.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }
}
