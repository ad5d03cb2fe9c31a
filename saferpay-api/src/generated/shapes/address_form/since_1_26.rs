// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::address_source::since_1_26::AddressSource;
use crate::generated::values::mandatory_address_field::since_1_2::MandatoryAddressField;

/// Whether the payment page asks the payer for an address, and which parts must be filled in.
///
/// Addresses that you send with the payer fill the form beforehand; what the payer enters replaces
/// them.
///
/// The container `Common_Models_Data_AddressForm`.
///
/// First in SpecVersion
/// [1.26](https://saferpay.github.io/jsonapi/1.26/#Common_Models_Data_AddressForm).
#[non_exhaustive]
pub struct AddressForm {
    /// Where an address comes from: a form on the payment page, the means of payment, or nowhere.
    ///
    /// A means of payment such as PayPal or another wallet may know the address; then the payer need
    /// not type it. The values tell what happens where it does not.
    ///
    /// `AddressSource`. [`AddressSource`], mandatory.
    pub address_source: AddressSource,

    /// What the payer must fill in before the payment goes on.
    ///
    /// It counts only where Saferpay shows the address form. Left out, everything is mandatory except
    /// salutation, company and phone.
    ///
    /// `MandatoryFields`. List of [`MandatoryAddressField`], optional.
    ///
    /// Example: `["FIRSTNAME", "LASTNAME", "PHONE"]`
    pub mandatory_fields: Vec<MandatoryAddressField>,
}

impl AddressForm {
    /// Makes one of what is mandatory.
    ///
    /// - `address_source`: Where an address comes from: a form on the payment page, the means of
    ///   payment, or nowhere.
    #[inline]
    #[must_use]
    pub fn new(address_source: AddressSource) -> Self {
        Self {
            address_source,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `MandatoryFields`. What the payer must fill in before the payment goes on.
    #[inline]
    #[must_use]
    pub fn with_mandatory_fields(
        mut self,
        mandatory_fields: Vec<MandatoryAddressField>,
    ) -> Self {
        self.mandatory_fields = mandatory_fields;
        self
    }
}

saferpay_runtime::impl_record!(AddressForm {
    0 address_source: mandatory "AddressSource",
    1 mandatory_fields: optional "MandatoryFields",
});
