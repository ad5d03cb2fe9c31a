// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::payment_link_id_generator::since_1_18::PaymentLinkIdGenerator;

/// Has the means of payment stored when the link is paid, so that you can charge it again.
///
/// If the payer picks something that cannot be stored, it is paid and not stored. Once the link is
/// paid, `PaymentPage/Assert` tells the alias; it needs the token, which Saferpay puts into your
/// notify address if your settings in the Backoffice say so.
///
/// The container `RestApi_Models_Data_RegisterAlias`.
///
/// First in SpecVersion
/// [1.18](https://saferpay.github.io/jsonapi/1.18/#RestApi_Models_Data_RegisterAlias).
#[non_exhaustive]
pub struct PaymentLinkRegisterAlias {
    /// Who makes up the id of the alias; for links it is always Saferpay.
    ///
    /// `IdGenerator`. [`PaymentLinkIdGenerator`], mandatory.
    ///
    /// Example: `RANDOM`
    pub id_generator: PaymentLinkIdGenerator,
}

impl PaymentLinkRegisterAlias {
    /// Makes one of what is mandatory.
    ///
    /// - `id_generator`: Who makes up the id of the alias; for links it is always Saferpay.
    #[inline]
    #[must_use]
    pub fn new(id_generator: PaymentLinkIdGenerator) -> Self {
        Self { id_generator }
    }
}

saferpay_runtime::impl_record!(PaymentLinkRegisterAlias {
    0 id_generator: mandatory "IdGenerator",
});
