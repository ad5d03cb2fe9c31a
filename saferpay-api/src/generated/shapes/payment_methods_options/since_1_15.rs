// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alipay_options::since_1_11::AlipayOptions;
use crate::generated::shapes::ideal_options::since_1_15::IdealOptions;

/// Settings of the payment page for individual payment methods.
///
/// They have no effect if the payer chooses another payment method.
///
/// The container `Payment_Models_PaymentMethodsOptions`.
///
/// First in SpecVersion
/// [1.15](https://saferpay.github.io/jsonapi/1.15/#Payment_Models_PaymentMethodsOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodsOptions {
    /// Settings for Alipay.
    ///
    /// `Alipay`. [`AlipayOptions`], optional.
    pub alipay: Option<AlipayOptions>,

    /// Settings for iDEAL.
    ///
    /// `Ideal`. [`IdealOptions`], optional.
    pub ideal: Option<IdealOptions>,
}

impl PaymentMethodsOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Alipay`. Settings for Alipay.
    #[inline]
    #[must_use]
    pub fn with_alipay(mut self, alipay: AlipayOptions) -> Self {
        self.alipay = Some(alipay);
        self
    }

    /// Sets `Ideal`. Settings for iDEAL.
    #[inline]
    #[must_use]
    pub fn with_ideal(mut self, ideal: IdealOptions) -> Self {
        self.ideal = Some(ideal);
        self
    }
}

saferpay_runtime::impl_record!(PaymentMethodsOptions {
    0 alipay: optional "Alipay",
    1 ideal: optional "Ideal",
});
