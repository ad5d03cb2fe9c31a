// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::dcc_info::since_1_2::DccInfo;
use crate::generated::shapes::fraud_prevention::since_1_19::FraudPrevention;
use crate::generated::shapes::liability_info::since_1_23::LiabilityInfo;
use crate::generated::shapes::mastercard_issuer_installments_options::since_1_16::MastercardIssuerInstallmentsOptions;
use crate::generated::shapes::payer_info::since_1_18::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_21::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_21::PaymentTransaction;
use crate::generated::shapes::registration_result::since_1_16::RegistrationResult;

/// The response body of `POST /Payment/v1/Transaction/Authorize`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_v1_Transaction_Authorize).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeResponse {
    /// `Transaction`. [`PaymentTransaction`], mandatory.
    pub transaction: PaymentTransaction,

    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory.
    pub payment_means: PaymentMeansInfo,

    /// `Payer`. [`PayerInfo`], optional.
    pub payer: Option<PayerInfo>,

    /// `RegistrationResult`. [`RegistrationResult`], optional.
    pub registration_result: Option<RegistrationResult>,

    /// `MastercardIssuerInstallments`. [`MastercardIssuerInstallmentsOptions`], optional.
    pub mastercard_issuer_installments: Option<MastercardIssuerInstallmentsOptions>,

    /// `Liability`. [`LiabilityInfo`], optional.
    pub liability: Option<LiabilityInfo>,

    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,

    /// `FraudPrevention`. [`FraudPrevention`], optional.
    pub fraud_prevention: Option<FraudPrevention>,
}

impl AuthorizeResponse {
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

    /// Sets `RegistrationResult`.
    #[must_use]
    pub fn with_registration_result(
        mut self,
        registration_result: RegistrationResult,
    ) -> Self {
        self.registration_result = Some(registration_result);
        self
    }

    /// Sets `MastercardIssuerInstallments`.
    #[must_use]
    pub fn with_mastercard_issuer_installments(
        mut self,
        mastercard_issuer_installments: MastercardIssuerInstallmentsOptions,
    ) -> Self {
        self.mastercard_issuer_installments = Some(mastercard_issuer_installments);
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

impl Record for AuthorizeResponse {
    const NAME: &'static str = "AuthorizeResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Transaction"),
        Field::mandatory("PaymentMeans"),
        Field::optional("Payer"),
        Field::optional("RegistrationResult"),
        Field::optional("MastercardIssuerInstallments"),
        Field::optional("Liability"),
        Field::optional("Dcc"),
        Field::optional("FraudPrevention"),
    ];

    fn blank() -> Self {
        Self {
            transaction: Blank::blank(),
            payment_means: Blank::blank(),
            payer: Blank::blank(),
            registration_result: Blank::blank(),
            mastercard_issuer_installments: Blank::blank(),
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
            3 => self.registration_result.slot(),
            4 => self.mastercard_issuer_installments.slot(),
            5 => self.liability.slot(),
            6 => self.dcc.slot(),
            7 => self.fraud_prevention.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction.view(),
            1 => self.payment_means.view(),
            2 => self.payer.view(),
            3 => self.registration_result.view(),
            4 => self.mastercard_issuer_installments.view(),
            5 => self.liability.view(),
            6 => self.dcc.view(),
            7 => self.fraud_prevention.view(),
            _ => View::Absent,
        }
    }
}

record!(AuthorizeResponse : payment, liability, alias);
