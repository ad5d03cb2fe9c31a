// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::external_three_ds_data::since_1_46::ExternalThreeDsData;
use crate::generated::shapes::issuer_reference::since_1_52::IssuerReference;
use crate::generated::values::direct_exemption::since_1_16::DirectExemption;

/// Requests an exemption or passes on an authentication if you do not redirect the payer to
/// Saferpay.
///
/// The container `Payment_Models_Data_StrongCustomerAuthenticationDirect`.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#Payment_Models_Data_StrongCustomerAuthenticationDirect).
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
    /// The `Initiator` of that operation shows who starts the payment: set it correctly.
    ///
    /// `Exemption`. [`DirectExemption`], optional.
    pub exemption: Option<DirectExemption>,

    /// The result of a 3-D Secure authentication that you performed with another provider.
    ///
    /// `ExternalThreeDS`. [`ExternalThreeDsData`], optional.
    pub external_three_ds: Option<ExternalThreeDsData>,

    /// The issuer's reference to an earlier payment that you made through another provider.
    ///
    /// The card scheme receives it with this payment only. It lets a charge without the payer refer to
    /// that first payment.
    ///
    /// `IssuerReference`. [`IssuerReference`], optional.
    pub issuer_reference: Option<IssuerReference>,
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

    /// Sets `ExternalThreeDS`. The result of a 3-D Secure authentication that you performed with
    /// another provider.
    #[inline]
    #[must_use]
    pub fn with_external_three_ds(
        mut self,
        external_three_ds: ExternalThreeDsData,
    ) -> Self {
        self.external_three_ds = Some(external_three_ds);
        self
    }

    /// Sets `IssuerReference`. The issuer's reference to an earlier payment that you made through
    /// another provider.
    #[inline]
    #[must_use]
    pub fn with_issuer_reference(mut self, issuer_reference: IssuerReference) -> Self {
        self.issuer_reference = Some(issuer_reference);
        self
    }
}

saferpay_runtime::impl_record!(StrongCustomerAuthenticationDirect {
    0 exemption: optional "Exemption",
    1 external_three_ds: optional "ExternalThreeDS",
    2 issuer_reference: optional "IssuerReference",
});
