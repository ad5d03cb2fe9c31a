// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::alias_payment_means_info::since_1_48::AliasPaymentMeansInfo;
use crate::generated::shapes::tokenization_info::since_1_45::TokenizationInfo;

/// The response body of `POST /Payment/v1/Alias/Update`.
///
/// First in SpecVersion [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_v1_Alias_Update).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// `Tokenization`. [`TokenizationInfo`], optional.
    pub tokenization: Option<TokenizationInfo>,

    /// `Alias`. [`AliasInfo`], mandatory.
    pub alias: AliasInfo,

    /// `PaymentMeans`. [`AliasPaymentMeansInfo`], mandatory.
    pub payment_means: AliasPaymentMeansInfo,
}

impl UpdateResponse {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(alias: AliasInfo, payment_means: AliasPaymentMeansInfo) -> Self {
        Self {
            alias,
            payment_means,
            ..Record::blank()
        }
    }

    /// Sets `Tokenization`.
    #[must_use]
    pub fn with_tokenization(mut self, tokenization: TokenizationInfo) -> Self {
        self.tokenization = Some(tokenization);
        self
    }
}

impl Record for UpdateResponse {
    const NAME: &'static str = "UpdateResponse";

    const FIELDS: &'static [Field] = &[
        Field::optional("Tokenization"),
        Field::mandatory("Alias"),
        Field::mandatory("PaymentMeans"),
    ];

    fn blank() -> Self {
        Self {
            tokenization: Blank::blank(),
            alias: Blank::blank(),
            payment_means: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.tokenization.slot(),
            1 => self.alias.slot(),
            2 => self.payment_means.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.tokenization.view(),
            1 => self.alias.view(),
            2 => self.payment_means.view(),
            _ => View::Absent,
        }
    }
}

record!(UpdateResponse : alias);
