// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::direct_exemption::since_1_16::DirectExemption;

/// Asks for an exemption, or brings along an authentication, where the payer is not sent to
/// Saferpay.
///
/// The container `Payment_Models_Data_StrongCustomerAuthenticationDirect`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationDirect).
#[derive(Default)]
#[non_exhaustive]
pub struct StrongCustomerAuthenticationDirect {
    /// The reason why this payment needs no strong authentication.
    ///
    /// Leave it out unless you are entitled to it by your contract with the acquirer. The issuer may
    /// insist on authentication all the same. In `Transaction/AuthorizeDirect` some reasons count only
    /// for payments that the payer starts, and are passed over otherwise: set `Initiator` rightly.
    ///
    /// `Exemption`. [`DirectExemption`], optional.
    pub exemption: Option<DirectExemption>,
}

impl StrongCustomerAuthenticationDirect {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Exemption`. The reason why this payment needs no strong authentication.
    #[inline]
    #[must_use]
    pub fn with_exemption(mut self, exemption: DirectExemption) -> Self {
        self.exemption = Some(exemption);
        self
    }
}

saferpay_runtime::impl_record!(StrongCustomerAuthenticationDirect {
    0 exemption: optional "Exemption",
});
