// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::referenced_exemption::since_1_16::ReferencedExemption;

/// Requests an exemption for a charge that refers to an earlier payment.
///
/// The container `Payment_Models_Data_StrongCustomerAuthenticationReferenced`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationReferenced).
#[derive(Default)]
#[non_exhaustive]
pub struct StrongCustomerAuthenticationReferenced {
    /// The reason why this charge does not need strong authentication.
    ///
    /// `Exemption`. [`ReferencedExemption`], optional.
    pub exemption: Option<ReferencedExemption>,
}

impl StrongCustomerAuthenticationReferenced {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Exemption`. The reason why this charge does not need strong authentication.
    #[inline]
    #[must_use]
    pub fn with_exemption(mut self, exemption: ReferencedExemption) -> Self {
        self.exemption = Some(exemption);
        self
    }
}

saferpay_runtime::impl_record!(StrongCustomerAuthenticationReferenced {
    0 exemption: optional "Exemption",
});
