// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::payer_info::since_1_5::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_8::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_8::PaymentTransaction;
use crate::generated::shapes::registration_result::since_1_2::RegistrationResult;

/// The response body of `POST /Payment/v1/Transaction/AuthorizeDirect`.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_Transaction_AuthorizeDirect).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeDirectResponse {
    /// `Transaction`. [`PaymentTransaction`], mandatory.
    pub transaction: PaymentTransaction,

    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory.
    pub payment_means: PaymentMeansInfo,

    /// `Payer`. [`PayerInfo`], optional.
    pub payer: Option<PayerInfo>,

    /// `RegistrationResult`. [`RegistrationResult`], optional.
    pub registration_result: Option<RegistrationResult>,
}

impl AuthorizeDirectResponse {
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
}

impl Record for AuthorizeDirectResponse {
    const NAME: &'static str = "AuthorizeDirectResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Transaction"),
        Field::mandatory("PaymentMeans"),
        Field::optional("Payer"),
        Field::optional("RegistrationResult"),
    ];

    fn blank() -> Self {
        Self {
            transaction: Blank::blank(),
            payment_means: Blank::blank(),
            payer: Blank::blank(),
            registration_result: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction.slot(),
            1 => self.payment_means.slot(),
            2 => self.payer.slot(),
            3 => self.registration_result.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction.view(),
            1 => self.payment_means.view(),
            2 => self.payer.view(),
            3 => self.registration_result.view(),
            _ => View::Absent,
        }
    }
}

record!(AuthorizeDirectResponse : payment, alias);
