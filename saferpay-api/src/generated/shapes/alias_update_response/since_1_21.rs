// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::payment_means_info::since_1_21::PaymentMeansInfo;

/// The response body of [`Alias/Update`](../alias/struct.Alias.html#method.update).
///
/// Changes how long an alias is stored, and the expiry date of its card.
///
/// First in SpecVersion [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_v1_Alias_Update).
#[non_exhaustive]
pub struct UpdateResponse {
    /// The alias under which Saferpay stores the payment method, so that you do not store the card.
    ///
    /// Save its `Id`: you need nothing else to charge the payment method later.
    ///
    /// `Alias`. [`AliasInfo`], mandatory.
    pub alias: AliasInfo,

    /// The payment method as it is stored after the update.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,
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

    /// Sets `PaymentMeans`. The payment method as it is stored after the update.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }
}

saferpay_runtime::impl_record!(UpdateResponse [alias] {
    AliasId: "Alias.Id",
    PaymentMethod: "PaymentMeans.Brand.PaymentMethod",
    DisplayText: "PaymentMeans.DisplayText",
} {
    0 alias: mandatory "Alias",
    1 payment_means: expected "PaymentMeans",
});
