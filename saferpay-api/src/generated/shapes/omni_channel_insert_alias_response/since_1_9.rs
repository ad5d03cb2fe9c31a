// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::alias_insert_check_result::since_1_6::AliasInsertCheckResult;
use crate::generated::shapes::payment_means_info::since_1_9::PaymentMeansInfo;

/// The response body of
/// [`OmniChannel/InsertAlias`](../omni_channel/struct.OmniChannel.html#method.insert_alias).
///
/// Registers the card of a payment made at a card terminal in a shop as an alias.
///
/// First in SpecVersion
/// [1.9](https://saferpay.github.io/jsonapi/1.9/#Payment_v1_OmniChannel_InsertAlias).
#[non_exhaustive]
pub struct InsertAliasResponse {
    /// The alias under which Saferpay stores the payment method, so that you do not store the card.
    ///
    /// Save its `Id`: you need nothing else to charge the payment method later.
    ///
    /// `Alias`. [`AliasInfo`], mandatory.
    pub alias: AliasInfo,

    /// The payment method that was used or stored: its brand and the card or account in masked form.
    ///
    /// You may show and store it.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,

    /// The result of the check of the card before it was stored.
    ///
    /// It is present if a check was requested.
    ///
    /// `CheckResult`. [`AliasInsertCheckResult`], optional.
    pub check_result: Option<AliasInsertCheckResult>,
}

impl InsertAliasResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `alias`: The alias under which Saferpay stores the payment method, so that you do not store
    ///   the card.
    #[inline]
    #[must_use]
    pub fn new(alias: AliasInfo) -> Self {
        Self {
            alias,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMeans`. The payment method that was used or stored: its brand and the card or
    /// account in masked form.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `CheckResult`. The result of the check of the card before it was stored.
    #[inline]
    #[must_use]
    pub fn with_check_result(mut self, check_result: AliasInsertCheckResult) -> Self {
        self.check_result = Some(check_result);
        self
    }
}

saferpay_runtime::impl_record!(InsertAliasResponse [alias] {
    AliasId: "Alias.Id",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 alias: mandatory "Alias",
    1 payment_means: expected "PaymentMeans",
    2 check_result: optional "CheckResult",
});
