// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::dcc_info::since_1_2::DccInfo;
use crate::generated::shapes::payer_info::since_1_5::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_8::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_8::PaymentTransaction;
use crate::generated::shapes::registration_result::since_1_2::RegistrationResult;
use crate::generated::shapes::three_ds_info::since_1_2::ThreeDsInfo;

/// The response body of `POST /Payment/v1/Transaction/Authorize`.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_Transaction_Authorize).
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

    /// `ThreeDs`. [`ThreeDsInfo`], optional.
    pub three_ds: Option<ThreeDsInfo>,

    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,
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

    /// Sets `ThreeDs`.
    #[must_use]
    pub fn with_three_ds(mut self, three_ds: ThreeDsInfo) -> Self {
        self.three_ds = Some(three_ds);
        self
    }

    /// Sets `Dcc`.
    #[must_use]
    pub fn with_dcc(mut self, dcc: DccInfo) -> Self {
        self.dcc = Some(dcc);
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
        Field::optional("ThreeDs"),
        Field::optional("Dcc"),
    ];

    fn blank() -> Self {
        Self {
            transaction: Blank::blank(),
            payment_means: Blank::blank(),
            payer: Blank::blank(),
            registration_result: Blank::blank(),
            three_ds: Blank::blank(),
            dcc: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction.slot(),
            1 => self.payment_means.slot(),
            2 => self.payer.slot(),
            3 => self.registration_result.slot(),
            4 => self.three_ds.slot(),
            5 => self.dcc.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction.view(),
            1 => self.payment_means.view(),
            2 => self.payer.view(),
            3 => self.registration_result.view(),
            4 => self.three_ds.view(),
            5 => self.dcc.view(),
            _ => View::Absent,
        }
    }
}

record!(AuthorizeResponse : payment, liability, alias);
