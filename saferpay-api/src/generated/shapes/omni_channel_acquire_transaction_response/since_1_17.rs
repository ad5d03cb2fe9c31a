// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::payment_means_info::since_1_17::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_14::PaymentTransaction;

/// The response body of `POST /Payment/v1/OmniChannel/AcquireTransaction`.
///
/// `OmniChannel/AcquireTransaction`: Takes over a payment made at a card terminal in a shop, to go
/// on with it here.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_v1_OmniChannel_AcquireTransaction).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcquireTransactionResponse {
    /// The payment as it is known here: its state, its new id, its amount.
    ///
    /// `Transaction`. [`PaymentTransaction`], mandatory.
    pub transaction: PaymentTransaction,

    /// The means of payment that was used or stored: its brand, and the card or account, masked.
    ///
    /// You may show it and keep it.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory.
    pub payment_means: PaymentMeansInfo,
}

impl AcquireTransactionResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction`: The payment as it is known here: its state, its new id, its amount.
    /// - `payment_means`: The means of payment that was used or stored: its brand, and the card or
    ///   account, masked.
    #[must_use]
    pub fn new(
        transaction: PaymentTransaction,
        payment_means: PaymentMeansInfo,
    ) -> Self {
        Self { transaction, payment_means }
    }
}

impl Record for AcquireTransactionResponse {
    const NAME: &'static str = "AcquireTransactionResponse";

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

record!(AcquireTransactionResponse : payment);
