// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::address_source::since_1_26::AddressSource;
use crate::generated::values::mandatory_billing_address_field::since_1_28::MandatoryBillingAddressField;

/// Where the billing address comes from, and which parts of it the payer must enter.
///
/// Use it when you do not know the billing address yet. An address that you send with the payer
/// prefills the form; data from the payer or the payment method overwrites it. The final address
/// is in the response to
/// [`PaymentPage/Assert`](payment_page/struct.PaymentPage.html#method.assert).
///
/// The container `Common_Models_Data_BillingAddressForm`.
///
/// First in SpecVersion
/// [1.28](https://saferpay.github.io/jsonapi/1.28/#Common_Models_Data_BillingAddressForm).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Saferpay ignores `MandatoryFields` if `AddressSource` is `NONE`.
#[non_exhaustive]
pub struct BillingAddressForm {
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

impl BillingAddressForm {
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

saferpay_runtime::impl_record!(BillingAddressForm {
    0 address_source: mandatory "AddressSource",
    1 mandatory_fields: optional "MandatoryFields",
});
