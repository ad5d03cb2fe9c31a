// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::p2p_enabled_payment_means_info::since_1_48::P2pEnabledPaymentMeansInfo;
use crate::generated::shapes::refund_transaction::since_1_45::RefundTransaction;

/// The response body of `POST /Payment/v1/Transaction/RefundDirect`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_v1_Transaction_RefundDirect).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundDirectResponse {
    /// `Transaction`. [`RefundTransaction`], mandatory.
    pub transaction: RefundTransaction,

    /// `PaymentMeans`. [`P2pEnabledPaymentMeansInfo`], mandatory.
    pub payment_means: P2pEnabledPaymentMeansInfo,
}

impl RefundDirectResponse {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        transaction: RefundTransaction,
        payment_means: P2pEnabledPaymentMeansInfo,
    ) -> Self {
        Self { transaction, payment_means }
    }
}

impl Record for RefundDirectResponse {
    const NAME: &'static str = "RefundDirectResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Transaction"),
        Field::mandatory("PaymentMeans"),
    ];

    fn blank() -> Self {
        Self {
            transaction: Blank::blank(),
            payment_means: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction.slot(),
            1 => self.payment_means.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction.view(),
            1 => self.payment_means.view(),
            _ => View::Absent,
        }
    }
}

record!(RefundDirectResponse : payment);
