// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::alias_insert_check_result::since_1_34::AliasInsertCheckResult;
use crate::generated::shapes::alias_payment_means_info::since_1_48::AliasPaymentMeansInfo;
use crate::generated::shapes::tokenization_info::since_1_45::TokenizationInfo;

/// The response body of `POST /Payment/v1/Alias/Inquire`.
///
/// First in SpecVersion [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_v1_Alias_Inquire).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InquireResponse {
    /// `Alias`. [`AliasInfo`], mandatory.
    pub alias: AliasInfo,

    /// `CheckResult`. [`AliasInsertCheckResult`], optional.
    pub check_result: Option<AliasInsertCheckResult>,

    /// `PaymentMeans`. [`AliasPaymentMeansInfo`], mandatory.
    pub payment_means: AliasPaymentMeansInfo,

    /// `Tokenization`. [`TokenizationInfo`], optional.
    pub tokenization: Option<TokenizationInfo>,
}

impl InquireResponse {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(alias: AliasInfo, payment_means: AliasPaymentMeansInfo) -> Self {
        Self {
            alias,
            payment_means,
            ..Record::blank()
        }
    }

    /// Sets `CheckResult`.
    #[must_use]
    pub fn with_check_result(mut self, check_result: AliasInsertCheckResult) -> Self {
        self.check_result = Some(check_result);
        self
    }

    /// Sets `Tokenization`.
    #[must_use]
    pub fn with_tokenization(mut self, tokenization: TokenizationInfo) -> Self {
        self.tokenization = Some(tokenization);
        self
    }
}

impl Record for InquireResponse {
    const NAME: &'static str = "InquireResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Alias"),
        Field::optional("CheckResult"),
        Field::mandatory("PaymentMeans"),
        Field::optional("Tokenization"),
    ];

    fn blank() -> Self {
        Self {
            alias: Blank::blank(),
            check_result: Blank::blank(),
            payment_means: Blank::blank(),
            tokenization: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.alias.slot(),
            1 => self.check_result.slot(),
            2 => self.payment_means.slot(),
            3 => self.tokenization.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.alias.view(),
            1 => self.check_result.view(),
            2 => self.payment_means.view(),
            3 => self.tokenization.view(),
            _ => View::Absent,
        }
    }
}

record!(InquireResponse : alias);
