// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::ideal_options::since_1_15::IdealOptions;
use crate::generated::shapes::klarna_options::since_1_24::KlarnaOptions;

/// Settings of the payment page for individual payment methods.
///
/// They have no effect if the payer chooses another payment method.
///
/// The container `Payment_Models_PaymentMethodsOptions`.
///
/// First in SpecVersion
/// [1.38](https://saferpay.github.io/jsonapi/1.38/#Payment_Models_PaymentMethodsOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodsOptions {
    /// Settings for iDEAL.
    ///
    /// `Ideal`. [`IdealOptions`], optional.
    pub ideal: Option<IdealOptions>,

    /// Settings for Klarna.
    ///
    /// `Klarna`. [`KlarnaOptions`], optional.
    pub klarna: Option<KlarnaOptions>,
}

impl PaymentMethodsOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Ideal`. Settings for iDEAL.
    #[inline]
    #[must_use]
    pub fn with_ideal(mut self, ideal: IdealOptions) -> Self {
        self.ideal = Some(ideal);
        self
    }

    /// Sets `Klarna`. Settings for Klarna.
    #[inline]
    #[must_use]
    pub fn with_klarna(mut self, klarna: KlarnaOptions) -> Self {
        self.klarna = Some(klarna);
        self
    }
}

saferpay_runtime::impl_record!(PaymentMethodsOptions {
    0 ideal: optional "Ideal",
    1 klarna: optional "Klarna",
});
