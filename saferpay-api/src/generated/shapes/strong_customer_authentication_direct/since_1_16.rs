// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::direct_exemption::since_1_16::DirectExemption;

/// Requests an exemption or passes on an authentication if you do not redirect the payer to
/// Saferpay.
///
/// The container `Payment_Models_Data_StrongCustomerAuthenticationDirect`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationDirect).
#[derive(Default)]
#[non_exhaustive]
pub struct StrongCustomerAuthenticationDirect {
    /// The reason why this payment does not need strong authentication.
    ///
    /// Omit it unless your contract with the acquirer entitles you to it. The issuer can require
    /// authentication nevertheless. In
    /// [`Transaction/AuthorizeDirect`](transaction/struct.Transaction.html#method.authorize_direct),
    /// Saferpay applies some exemptions only to payments that the payer starts and otherwise ignores
    /// them.
    ///
    /// `Exemption`. [`DirectExemption`], optional.
    pub exemption: Option<DirectExemption>,
}

impl StrongCustomerAuthenticationDirect {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Exemption`. The reason why this payment does not need strong authentication.
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
