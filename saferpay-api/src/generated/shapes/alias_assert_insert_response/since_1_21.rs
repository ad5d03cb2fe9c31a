// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::alias_insert_check_result::since_1_16::AliasInsertCheckResult;
use crate::generated::shapes::payment_means_info::since_1_21::PaymentMeansInfo;

/// The response body of `POST /Payment/v1/Alias/AssertInsert`.
///
/// `Alias/AssertInsert`: Returns, from server to server, whether a registration by `Alias/Insert`
/// succeeded, and its alias.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_v1_Alias_AssertInsert).
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
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,

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
    #[inline]
    #[must_use]
    pub fn new(alias: AliasInfo) -> Self {
        Self {
            alias,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMeans`. The means of payment that was used or stored: its brand, and the card or
    /// account, masked.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `CheckResult`. What came of checking the card before it was stored.
    #[inline]
    #[must_use]
    pub fn with_check_result(mut self, check_result: AliasInsertCheckResult) -> Self {
        self.check_result = Some(check_result);
        self
    }
}

saferpay_runtime::impl_record!(AssertInsertResponse [alias] {
    AliasId: "Alias.Id",
} {
    0 alias: mandatory "Alias",
    1 payment_means: expected "PaymentMeans",
    2 check_result: optional "CheckResult",
});
