// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::alias_payment_means_info::since_1_44::AliasPaymentMeansInfo;

/// The response body of `POST /Payment/v1/Alias/Update`.
///
/// `Alias/Update`: Changes how long an alias is stored, and the expiry date of its card.
///
/// First in SpecVersion [1.44](https://saferpay.github.io/jsonapi/1.44/#Payment_v1_Alias_Update).
#[non_exhaustive]
pub struct UpdateResponse {
    /// The name under which Saferpay keeps a means of payment for you, instead of you keeping the
    /// card.
    ///
    /// In a response it tells what was stored: keep its `Id`, it is all you need to charge it later.
    /// In a request it says which stored means of payment to use.
    ///
    /// `Alias`. [`AliasInfo`], mandatory.
    pub alias: AliasInfo,

    /// The payment method as it is stored after the update.
    ///
    /// `PaymentMeans`. [`AliasPaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<AliasPaymentMeansInfo>,
}

impl UpdateResponse {
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
} {
    0 alias: mandatory "Alias",
    1 payment_means: expected "PaymentMeans",
});
