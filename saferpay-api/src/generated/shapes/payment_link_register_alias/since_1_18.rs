// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::payment_link_id_generator::since_1_18::PaymentLinkIdGenerator;

/// Stores the payment method when the link is paid, so that you can charge it again.
///
/// If the payer chooses a payment method that cannot be stored, the link is paid and nothing is
/// stored. After the link is paid,
/// [`PaymentPage/Assert`](payment_page/struct.PaymentPage.html#method.assert) returns the alias.
/// This operation requires the token, which Saferpay adds to your notify URL if you enable this in
/// the Backoffice.
///
/// The container `RestApi_Models_Data_RegisterAlias`.
///
/// First in SpecVersion
/// [1.18](https://saferpay.github.io/jsonapi/1.18/#RestApi_Models_Data_RegisterAlias).
#[non_exhaustive]
pub struct PaymentLinkRegisterAlias {
    /// Who chooses the alias ID; for links it is always Saferpay.
    ///
    /// `IdGenerator`. [`PaymentLinkIdGenerator`], mandatory.
    ///
    /// Example: `RANDOM`
    pub id_generator: PaymentLinkIdGenerator,
}

impl PaymentLinkRegisterAlias {
    /// Creates a value with its mandatory fields.
    ///
    /// - `id_generator`: Who chooses the alias ID; for links it is always Saferpay.
    #[inline]
    #[must_use]
    pub fn new(id_generator: PaymentLinkIdGenerator) -> Self {
        Self { id_generator }
    }
}

saferpay_runtime::impl_record!(PaymentLinkRegisterAlias {
    0 id_generator: mandatory "IdGenerator",
});
