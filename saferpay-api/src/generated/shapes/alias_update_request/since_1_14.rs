// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::update_alias::since_1_12::UpdateAlias;
use crate::generated::shapes::update_payment_means::since_1_14::UpdatePaymentMeans;

/// The request body of [`Alias/Update`](../alias/struct.Alias.html#method.update).
///
/// Changes how long an alias is stored, and the expiry date of its card.
///
/// First in SpecVersion [1.14](https://saferpay.github.io/jsonapi/1.14/#Payment_v1_Alias_Update).
#[non_exhaustive]
pub struct UpdateRequest {
    /// The alias to change, and how long to store it from now on.
    ///
    /// `UpdateAlias`. [`UpdateAlias`], mandatory.
    pub update_alias: UpdateAlias,

    /// The changes to the stored payment method: a new expiry date of the card.
    ///
    /// `UpdatePaymentMeans`. [`UpdatePaymentMeans`], mandatory.
    pub update_payment_means: UpdatePaymentMeans,
}

impl UpdateRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `update_alias`: The alias to change, and how long to store it from now on.
    /// - `update_payment_means`: The changes to the stored payment method: a new expiry date of the
    ///   card.
    #[inline]
    #[must_use]
    pub fn new(
        update_alias: UpdateAlias,
        update_payment_means: UpdatePaymentMeans,
    ) -> Self {
        Self {
            update_alias,
            update_payment_means,
        }
    }
}

saferpay_runtime::impl_record!(UpdateRequest {
    0 update_alias: mandatory "UpdateAlias",
    1 update_payment_means: mandatory "UpdatePaymentMeans",
});
