// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of `POST /Payment/v1/Transaction/Cancel`.
///
/// `Transaction/Cancel`: Lets the money of an authorized payment go, or gives up a refund that is
/// not captured.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Cancel).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelRequest {
    /// The authorized payment or refund to give up: its id or your order id, one of the two.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,
}

impl CancelRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction_reference`: The authorized payment or refund to give up: its id or your order
    ///   id, one of the two.
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self { transaction_reference }
    }
}

impl Record for CancelRequest {
    const NAME: &'static str = "CancelRequest";

    const FIELDS: &'static [Field] = &[Field::mandatory("TransactionReference")];

    fn blank() -> Self {
        Self {
            transaction_reference: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction_reference.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction_reference.view(),
            _ => View::Absent,
        }
    }
}

record!(CancelRequest);
