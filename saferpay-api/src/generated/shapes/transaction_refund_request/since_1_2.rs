// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::capture_transaction_reference::since_1_2::CaptureTransactionReference;
use crate::generated::shapes::refund::since_1_2::Refund;

/// The request body of `POST /Payment/v1/Transaction/Refund`.
///
/// `Transaction/Refund`: Pays back a captured payment, or a part of it, to the means of payment it
/// came from.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Refund).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundRequest {
    /// How much to pay back, and the order id and description of the refund itself.
    ///
    /// `Refund`. [`Refund`], mandatory.
    pub refund: Refund,

    /// The captured payment to pay back: its id or your order id.
    ///
    /// `TransactionReference`. [`CaptureTransactionReference`], mandatory.
    pub transaction_reference: CaptureTransactionReference,
}

impl RefundRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `refund`: How much to pay back, and the order id and description of the refund itself.
    /// - `transaction_reference`: The captured payment to pay back: its id or your order id.
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
