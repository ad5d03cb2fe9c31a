// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::update_alias::since_1_12::UpdateAlias;
use crate::generated::shapes::update_payment_means::since_1_12::UpdatePaymentMeans;

/// The request body of [`Alias/Update`](../alias/struct.Alias.html#method.update).
///
/// Changes how long an alias is stored, and the expiry date of its card.
///
/// First in SpecVersion [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_v1_Alias_Update).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The alias to change, and how long to store it from now on.
    ///
    /// `UpdateAlias`. [`UpdateAlias`], optional.
    pub update_alias: Option<UpdateAlias>,

    /// The changes to the stored payment method: a new expiry date of the card.
    ///
    /// `UpdatePaymentMeans`. [`UpdatePaymentMeans`], optional.
    pub update_payment_means: Option<UpdatePaymentMeans>,
}

impl UpdateRequest {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `UpdateAlias`. The alias to change, and how long to store it from now on.
    #[inline]
    #[must_use]
    pub fn with_update_alias(mut self, update_alias: UpdateAlias) -> Self {
        self.update_alias = Some(update_alias);
        self
    }

    /// Sets `UpdatePaymentMeans`. The changes to the stored payment method: a new expiry date of the
    /// card.
    #[inline]
    #[must_use]
    pub fn with_update_payment_means(
        mut self,
        update_payment_means: UpdatePaymentMeans,
    ) -> Self {
        self.update_payment_means = Some(update_payment_means);
        self
    }
}

saferpay_runtime::impl_record!(UpdateRequest {
    0 update_alias: optional "UpdateAlias",
    1 update_payment_means: optional "UpdatePaymentMeans",
});
