// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use saferpay_runtime::record::prelude::*;
use crate::generated::values::referenced_exemption::since_1_16::ReferencedExemption;

/// Asks for an exemption for a charge that refers to an earlier payment.
///
/// The container `Payment_Models_Data_StrongCustomerAuthenticationReferenced`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationReferenced).
#[derive(Default)]
#[non_exhaustive]
pub struct StrongCustomerAuthenticationReferenced {
    /// The reason why this charge needs no strong authentication.
    ///
    /// `Exemption`. [`ReferencedExemption`], optional.
    pub exemption: Option<ReferencedExemption>,
}

impl StrongCustomerAuthenticationReferenced {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Record::BLANK
    }

    /// Sets `Exemption`. The reason why this charge needs no strong authentication.
    #[inline]
    #[must_use]
    pub fn with_exemption(mut self, exemption: ReferencedExemption) -> Self {
        self.exemption = Some(exemption);
        self
    }
}

record!(StrongCustomerAuthenticationReferenced {
    0 exemption: Field::optional("Exemption"),
});
