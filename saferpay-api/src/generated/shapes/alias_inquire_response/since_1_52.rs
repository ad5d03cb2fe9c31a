// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::alias_insert_check_result::since_1_52::AliasInsertCheckResult;
use crate::generated::shapes::alias_payment_means_info::since_1_51::AliasPaymentMeansInfo;
use crate::generated::shapes::tokenization_info::since_1_45::TokenizationInfo;

/// The response body of [`Alias/Inquire`](../alias/struct.Alias.html#method.inquire).
///
/// Reads the data stored under an alias, such as the expiry date of a card that the issuer has
/// renewed.
///
/// First in SpecVersion [1.52](https://saferpay.github.io/jsonapi/1.52/#Payment_v1_Alias_Inquire).
#[non_exhaustive]
pub struct InquireResponse {
    /// The alias under which Saferpay stores the payment method, so that you do not store the card.
    ///
    /// Save its `Id`: you need nothing else to charge the payment method later.
    ///
    /// `Alias`. [`AliasInfo`], mandatory.
    pub alias: AliasInfo,

    /// The result of checking the payment method, if a check was made.
    ///
    /// `CheckResult`. [`AliasInsertCheckResult`], optional.
    pub check_result: Option<AliasInsertCheckResult>,

    /// The payment method that was used or stored: its brand and the card or account in masked form.
    ///
    /// You may show and store it.
    ///
    /// `PaymentMeans`. [`AliasPaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<AliasPaymentMeansInfo>,

    /// Whether the card scheme replaced the number of the stored card with a network token.
    ///
    /// It is present if the stored card was tokenized or should have been.
    ///
    /// `Tokenization`. [`TokenizationInfo`], optional.
    pub tokenization: Option<TokenizationInfo>,
}

impl InquireResponse {
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

    /// Sets `CheckResult`. The result of checking the payment method, if a check was made.
    #[inline]
    #[must_use]
    pub fn with_check_result(mut self, check_result: AliasInsertCheckResult) -> Self {
        self.check_result = Some(check_result);
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

    /// Sets `Tokenization`. Whether the card scheme replaced the number of the stored card with a
    /// network token.
    #[inline]
    #[must_use]
    pub fn with_tokenization(mut self, tokenization: TokenizationInfo) -> Self {
        self.tokenization = Some(tokenization);
        self
    }
}

saferpay_runtime::impl_record!(InquireResponse [alias] {
    AliasId: "Alias.Id",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 alias: mandatory "Alias",
    1 check_result: optional "CheckResult",
    2 payment_means: expected "PaymentMeans",
    3 tokenization: optional "Tokenization",
});
