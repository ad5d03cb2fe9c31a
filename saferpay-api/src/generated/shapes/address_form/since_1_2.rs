// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::mandatory_address_field::since_1_2::MandatoryAddressField;

/// Whether the payment page asks the payer for an address, and which parts are required.
///
/// Addresses that you send with the payer prefill the form; the payer's input overwrites them.
///
/// The container `Payment_Models_Data_AddressForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AddressForm).
#[non_exhaustive]
pub struct AddressForm {
    /// Whether the payment page shows the address form to the payer.
    ///
    /// SpecVersion 1.26 replaces this field with one that sets the source of the address.
    ///
    /// `Display`. True or false, mandatory.
    pub display: bool,

    /// The address fields that the payer must fill in before the payment continues.
    ///
    /// It applies only if Saferpay shows the address form. If you omit it, all fields are mandatory
    /// except for salutation, company and phone.
    ///
    /// `MandatoryFields`. List of [`MandatoryAddressField`], optional.
    ///
    /// Example: `["FIRSTNAME", "LASTNAME", "PHONE"]`
    pub mandatory_fields: Vec<MandatoryAddressField>,
}

impl AddressForm {
    /// Creates a value with its mandatory fields.
    ///
    /// - `display`: Whether the payment page shows the address form to the payer.
    #[inline]
    #[must_use]
    pub fn new(display: bool) -> Self {
        Self {
            display,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `MandatoryFields`. The address fields that the payer must fill in before the payment
    /// continues.
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
    0 display: mandatory "Display",
    1 mandatory_fields: optional "MandatoryFields",
});
