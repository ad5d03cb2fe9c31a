// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::address_source::since_1_26::AddressSource;

/// Whether the payer is asked for a billing address, and which parts of it are required.
///
/// The payer types it in or corrects what you sent along.
///
/// The container `Common_Models_Data_SpgBillingAddressForm`.
///
/// First in SpecVersion
/// [1.29](https://saferpay.github.io/jsonapi/1.29/#Common_Models_Data_SpgBillingAddressForm).
#[non_exhaustive]
pub struct SpgBillingAddressForm {
    /// Where an address comes from: a form on the payment page, the means of payment, or nowhere.
    ///
    /// A means of payment such as PayPal or another wallet may know the address; then the payer need
    /// not type it. The values tell what happens where it does not.
    ///
    /// `AddressSource`. [`AddressSource`], mandatory.
    pub address_source: AddressSource,
}

impl SpgBillingAddressForm {
    /// Makes one of what is mandatory.
    ///
    /// - `address_source`: Where an address comes from: a form on the payment page, the means of
    ///   payment, or nowhere.
    #[inline]
    #[must_use]
    pub fn new(address_source: AddressSource) -> Self {
        Self { address_source }
    }
}

saferpay_runtime::impl_record!(SpgBillingAddressForm {
    0 address_source: mandatory "AddressSource",
});
