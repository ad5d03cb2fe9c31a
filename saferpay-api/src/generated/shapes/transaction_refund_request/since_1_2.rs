// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::capture_transaction_reference::since_1_2::CaptureTransactionReference;
use crate::generated::shapes::refund::since_1_2::Refund;

/// The request body of `POST /Payment/v1/Transaction/Refund`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Refund).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundRequest {
    /// `Refund`. [`Refund`], mandatory.
    pub refund: Refund,

    /// `TransactionReference`. [`CaptureTransactionReference`], mandatory.
    pub transaction_reference: CaptureTransactionReference,
}

impl RefundRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        refund: Refund,
        transaction_reference: CaptureTransactionReference,
    ) -> Self {
        Self {
            refund,
            transaction_reference,
        }
    }
}

impl Record for RefundRequest {
    const NAME: &'static str = "RefundRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Refund"),
        Field::mandatory("TransactionReference"),
    ];

    fn blank() -> Self {
        Self {
            refund: Blank::blank(),
            transaction_reference: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.refund.slot(),
            1 => self.transaction_reference.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.refund.view(),
            1 => self.transaction_reference.view(),
            _ => View::Absent,
        }
    }
}

record!(RefundRequest);
