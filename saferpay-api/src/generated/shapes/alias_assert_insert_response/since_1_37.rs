// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::alias_insert_check_result::since_1_34::AliasInsertCheckResult;
use crate::generated::shapes::alias_payment_means_info::since_1_37::AliasPaymentMeansInfo;

/// The response body of `POST /Payment/v1/Alias/AssertInsert`.
///
/// `Alias/AssertInsert`: Tells, from server to server, whether a registration by `Alias/Insert`
/// went through, and its alias.
///
/// First in SpecVersion
/// [1.37](https://saferpay.github.io/jsonapi/1.37/#Payment_v1_Alias_AssertInsert).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssertInsertResponse {
    /// The name under which Saferpay keeps a means of payment for you, instead of you keeping the
    /// card.
    ///
    /// In a response it tells what was stored: keep its `Id`, it is all you need to charge it later.
    /// In a request it says which stored means of payment to use.
    ///
    /// `Alias`. [`AliasInfo`], mandatory.
    pub alias: AliasInfo,

    /// The means of payment that was used or stored: its brand, and the card or account, masked.
    ///
    /// You may show it and keep it.
    ///
    /// `PaymentMeans`. [`AliasPaymentMeansInfo`], mandatory.
    pub payment_means: AliasPaymentMeansInfo,

    /// What came of checking the card before it was stored.
    ///
    /// Present where a check was asked for.
    ///
    /// `CheckResult`. [`AliasInsertCheckResult`], optional.
    pub check_result: Option<AliasInsertCheckResult>,
}

impl AssertInsertResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `alias`: The name under which Saferpay keeps a means of payment for you, instead of you
    ///   keeping the card.
    /// - `payment_means`: The means of payment that was used or stored: its brand, and the card or
    ///   account, masked.
    #[must_use]
    pub fn new(alias: AliasInfo, payment_means: AliasPaymentMeansInfo) -> Self {
        Self {
            alias,
            payment_means,
            ..Record::blank()
        }
    }

    /// Sets `CheckResult`. What came of checking the card before it was stored.
    #[must_use]
    pub fn with_check_result(mut self, check_result: AliasInsertCheckResult) -> Self {
        self.check_result = Some(check_result);
        self
    }
}

impl Record for AssertInsertResponse {
    const NAME: &'static str = "AssertInsertResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Alias"),
        Field::mandatory("PaymentMeans"),
        Field::optional("CheckResult"),
    ];

    fn blank() -> Self {
        Self {
            alias: Blank::blank(),
            payment_means: Blank::blank(),
            check_result: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.alias.slot(),
            1 => self.payment_means.slot(),
            2 => self.check_result.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.alias.view(),
            1 => self.payment_means.view(),
            2 => self.check_result.view(),
            _ => View::Absent,
        }
    }
}

record!(AssertInsertResponse : alias);
