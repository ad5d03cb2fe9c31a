// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::dcc_info::since_1_27::DccInfo;
use crate::generated::shapes::fraud_prevention::since_1_19::FraudPrevention;
use crate::generated::shapes::liability_info::since_1_35::LiabilityInfo;
use crate::generated::shapes::payer_info::since_1_36::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_35::PaymentMeansInfo;
use crate::generated::shapes::transaction::since_1_21::Transaction;

/// The response body of `POST /Payment/v1/Transaction/Inquire`.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#Payment_v1_Transaction_Inquire).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InquireResponse {
    /// `Transaction`. [`Transaction`], mandatory.
    pub transaction: Transaction,

    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory.
    pub payment_means: PaymentMeansInfo,

    /// `Payer`. [`PayerInfo`], optional.
    pub payer: Option<PayerInfo>,

    /// `Liability`. [`LiabilityInfo`], optional.
    pub liability: Option<LiabilityInfo>,

    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,

    /// `FraudPrevention`. [`FraudPrevention`], optional.
    pub fraud_prevention: Option<FraudPrevention>,
}

impl InquireResponse {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(transaction: Transaction, payment_means: PaymentMeansInfo) -> Self {
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

    /// Sets `Liability`.
    #[must_use]
    pub fn with_liability(mut self, liability: LiabilityInfo) -> Self {
        self.liability = Some(liability);
        self
    }

    /// Sets `Dcc`.
    #[must_use]
    pub fn with_dcc(mut self, dcc: DccInfo) -> Self {
        self.dcc = Some(dcc);
        self
    }

    /// Sets `FraudPrevention`.
    #[must_use]
    pub fn with_fraud_prevention(mut self, fraud_prevention: FraudPrevention) -> Self {
        self.fraud_prevention = Some(fraud_prevention);
        self
    }
}

impl Record for InquireResponse {
    const NAME: &'static str = "InquireResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Transaction"),
        Field::mandatory("PaymentMeans"),
        Field::optional("Payer"),
        Field::optional("Liability"),
        Field::optional("Dcc"),
        Field::optional("FraudPrevention"),
    ];

    fn blank() -> Self {
        Self {
            transaction: Blank::blank(),
            payment_means: Blank::blank(),
            payer: Blank::blank(),
            liability: Blank::blank(),
            dcc: Blank::blank(),
            fraud_prevention: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction.slot(),
            1 => self.payment_means.slot(),
            2 => self.payer.slot(),
            3 => self.liability.slot(),
            4 => self.dcc.slot(),
            5 => self.fraud_prevention.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction.view(),
            1 => self.payment_means.view(),
            2 => self.payer.view(),
            3 => self.liability.view(),
            4 => self.dcc.view(),
            5 => self.fraud_prevention.view(),
            _ => View::Absent,
        }
    }
}

record!(InquireResponse : payment, liability);
