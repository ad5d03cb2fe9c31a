// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::alias_insert_check_result::since_1_52::AliasInsertCheckResult;
use crate::generated::shapes::alias_payment_means_info::since_1_51::AliasPaymentMeansInfo;
use crate::generated::shapes::tokenization_info::since_1_45::TokenizationInfo;

/// The response body of [`Alias/InsertDirect`](../alias/struct.Alias.html#method.insert_direct).
///
/// Registers card data that you hold yourself as an alias, in one call and without the payer.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#Payment_v1_Alias_InsertDirect).
#[non_exhaustive]
pub struct InsertDirectResponse {
    /// Whether the card scheme replaced the number of the stored card with a network token.
    ///
    /// It is present if the stored card was tokenized or should have been.
    ///
    /// `Tokenization`. [`TokenizationInfo`], optional.
    pub tokenization: Option<TokenizationInfo>,

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
    /// `PaymentMeans`. [`AliasPaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<AliasPaymentMeansInfo>,

    /// The result of the check of the card before it was stored.
    ///
    /// It is present if a check was requested.
    ///
    /// `CheckResult`. [`AliasInsertCheckResult`], optional.
    pub check_result: Option<AliasInsertCheckResult>,
}

impl InsertDirectResponse {
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

    /// Sets `Tokenization`. Whether the card scheme replaced the number of the stored card with a
    /// network token.
    #[inline]
    #[must_use]
    pub fn with_tokenization(mut self, tokenization: TokenizationInfo) -> Self {
        self.tokenization = Some(tokenization);
        self
    }

    /// Sets `PaymentMeans`. The payment method that was used or stored: its brand and the card or
    /// account in masked form.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: AliasPaymentMeansInfo) -> Self {
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

saferpay_runtime::impl_record!(InsertDirectResponse [alias] {
    AliasId: "Alias.Id",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 tokenization: optional "Tokenization",
    1 alias: mandatory "Alias",
    2 payment_means: expected "PaymentMeans",
    3 check_result: optional "CheckResult",
});
