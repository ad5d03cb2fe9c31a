// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::alias_payment_means_info::since_1_48::AliasPaymentMeansInfo;
use crate::generated::shapes::tokenization_info::since_1_45::TokenizationInfo;

/// The response body of [`Alias/Update`](../alias/struct.Alias.html#method.update).
///
/// Changes how long an alias is stored, and the expiry date of its card.
///
/// First in SpecVersion [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_v1_Alias_Update).
#[non_exhaustive]
pub struct UpdateResponse {
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

    /// The payment method as it is stored after the update.
    ///
    /// `PaymentMeans`. [`AliasPaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<AliasPaymentMeansInfo>,
}

impl UpdateResponse {
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

    /// Sets `PaymentMeans`. The payment method as it is stored after the update.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: AliasPaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }
}

saferpay_runtime::impl_record!(UpdateResponse [alias] {
    AliasId: "Alias.Id",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 tokenization: optional "Tokenization",
    1 alias: mandatory "Alias",
    2 payment_means: expected "PaymentMeans",
});
