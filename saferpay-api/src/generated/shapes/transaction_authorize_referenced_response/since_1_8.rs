// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::dcc_info::since_1_2::DccInfo;
use crate::generated::shapes::payer_info::since_1_5::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_8::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_8::PaymentTransaction;

/// The response body of `POST /Payment/v1/Transaction/AuthorizeReferenced`.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_Transaction_AuthorizeReferenced).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeReferencedResponse {
    /// `Transaction`. [`PaymentTransaction`], mandatory.
    pub transaction: PaymentTransaction,

    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory.
    pub payment_means: PaymentMeansInfo,

    /// `Payer`. [`PayerInfo`], optional.
    pub payer: Option<PayerInfo>,

    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,
}

impl AuthorizeReferencedResponse {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        transaction: PaymentTransaction,
        payment_means: PaymentMeansInfo,
    ) -> Self {
        Self {
            transaction,
            payment_means,
            ..Record::blank()
        }
    }

    /// Sets `Payer`.
    #[must_use]
    pub fn with_payer(mut self, payer: PayerInfo) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Dcc`.
    #[must_use]
    pub fn with_dcc(mut self, dcc: DccInfo) -> Self {
        self.dcc = Some(dcc);
        self
    }
}

impl Record for AuthorizeReferencedResponse {
    const NAME: &'static str = "AuthorizeReferencedResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Transaction"),
        Field::mandatory("PaymentMeans"),
        Field::optional("Payer"),
        Field::optional("Dcc"),
    ];

    fn blank() -> Self {
        Self {
            transaction: Blank::blank(),
            payment_means: Blank::blank(),
            payer: Blank::blank(),
            dcc: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction.slot(),
            1 => self.payment_means.slot(),
            2 => self.payer.slot(),
            3 => self.dcc.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction.view(),
            1 => self.payment_means.view(),
            2 => self.payer.view(),
            3 => self.dcc.view(),
            _ => View::Absent,
        }
    }
}

record!(AuthorizeReferencedResponse : payment);
