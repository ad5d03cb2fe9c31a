// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::saferpay_fields::since_1_14::SaferpayFields;

/// The payment method to register if the payer has already entered the card through Saferpay
/// Fields.
///
/// The container `Payment_Models_Data_AliasPaymentMeans`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_AliasPaymentMeans).
#[derive(Default)]
#[non_exhaustive]
pub struct AliasPaymentMeans {
    /// A card that the payer entered in Saferpay Fields on your own page, identified by its token.
    ///
    /// Your server never receives the card data. The token is valid for a short time, about twenty
    /// minutes.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,
}

impl AliasPaymentMeans {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `SaferpayFields`. A card that the payer entered in Saferpay Fields on your own page,
    /// identified by its token.
    #[inline]
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }
}

saferpay_runtime::impl_record!(AliasPaymentMeans {
    0 saferpay_fields: optional "SaferpayFields",
});
