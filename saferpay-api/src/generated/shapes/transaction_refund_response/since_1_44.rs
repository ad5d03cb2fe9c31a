// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::dcc_info::since_1_27::DccInfo;
use crate::generated::shapes::payment_means_info::since_1_44::PaymentMeansInfo;
use crate::generated::shapes::refund_transaction::since_1_21::RefundTransaction;

/// The response body of `POST /Payment/v1/Transaction/Refund`.
///
/// First in SpecVersion
/// [1.44](https://saferpay.github.io/jsonapi/1.44/#Payment_v1_Transaction_Refund).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundResponse {
    /// `Transaction`. [`RefundTransaction`], mandatory.
    pub transaction: RefundTransaction,

    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory.
    pub payment_means: PaymentMeansInfo,

    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,
}

impl RefundResponse {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(transaction: RefundTransaction, payment_means: PaymentMeansInfo) -> Self {
        Self {
            transaction,
            payment_means,
            ..Record::blank()
        }
    }

    /// Sets `Dcc`.
    #[must_use]
    pub fn with_dcc(mut self, dcc: DccInfo) -> Self {
        self.dcc = Some(dcc);
        self
    }
}

impl Record for RefundResponse {
    const NAME: &'static str = "RefundResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Transaction"),
        Field::mandatory("PaymentMeans"),
        Field::optional("Dcc"),
    ];

    fn blank() -> Self {
        Self {
            transaction: Blank::blank(),
            payment_means: Blank::blank(),
            dcc: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction.slot(),
            1 => self.payment_means.slot(),
            2 => self.dcc.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction.view(),
            1 => self.payment_means.view(),
            2 => self.dcc.view(),
            _ => View::Absent,
        }
    }
}

record!(RefundResponse : payment);
