// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::address_source::since_1_26::AddressSource;
use crate::generated::values::mandatory_billing_address_field::since_1_28::MandatoryBillingAddressField;

/// Whether the payer is asked for a billing address, and which parts of it are required.
///
/// The payer enters it or corrects the one that you sent.
///
/// The container `Common_Models_Data_SpgBillingAddressForm`.
///
/// First in SpecVersion
/// [1.39](https://saferpay.github.io/jsonapi/1.39/#Common_Models_Data_SpgBillingAddressForm).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Saferpay ignores `MandatoryFields` if `AddressSource` is `NONE`.
#[non_exhaustive]
pub struct SpgBillingAddressForm {
    /// The source of the address: a form on the payment page, the payment method, or none.
    ///
    /// Payment methods such as PayPal and other wallets can provide the address, so that the payer
    /// does not have to enter it. The values describe what happens if the payment method does not
    /// provide one.
    ///
    /// `AddressSource`. [`AddressSource`], mandatory.
    pub address_source: AddressSource,

    /// The address fields that the payer must fill in before the payment continues.
    ///
    /// It applies only if Saferpay shows the address form. If you omit it, all fields are mandatory
    /// except for salutation, company and phone.
    ///
    /// `MandatoryFields`. List of [`MandatoryBillingAddressField`], optional.
    ///
    /// Example: `["FIRSTNAME", "LASTNAME", "PHONE"]`
    pub mandatory_fields: Vec<MandatoryBillingAddressField>,
}

impl SpgBillingAddressForm {
    /// Creates a value with its mandatory fields.
    ///
    /// - `address_source`: The source of the address: a form on the payment page, the payment method,
    ///   or none.
    #[inline]
    #[must_use]
    pub fn new(address_source: AddressSource) -> Self {
        Self {
            address_source,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `MandatoryFields`. The address fields that the payer must fill in before the payment
    /// continues.
    #[inline]
    #[must_use]
    pub fn with_mandatory_fields(
        mut self,
        mandatory_fields: Vec<MandatoryBillingAddressField>,
    ) -> Self {
        self.mandatory_fields = mandatory_fields;
        self
    }
}

saferpay_runtime::impl_record!(SpgBillingAddressForm {
    0 address_source: mandatory "AddressSource",
    1 mandatory_fields: optional "MandatoryFields",
});
