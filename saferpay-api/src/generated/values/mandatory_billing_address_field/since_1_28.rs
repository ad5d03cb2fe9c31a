// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A part of the billing address that the payer must enter.
///
/// The values of `MandatoryFields`, as in `Common_Models_Data_BillingAddressForm`.
///
/// First in SpecVersion
/// [1.28](https://saferpay.github.io/jsonapi/1.28/#Common_Models_Data_BillingAddressForm).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MandatoryBillingAddressField {
    /// The town or city is mandatory.
    ///
    /// `CITY`
    City,

    /// The company is mandatory; it is optional by default.
    ///
    /// `COMPANY`
    Company,

    /// The VAT number of the company is mandatory.
    ///
    /// According to the specification, it is mandatory by default; list the fields that you need
    /// explicitly to avoid surprises.
    ///
    /// `VATNUMBER`
    Vatnumber,

    /// The payer must choose a country.
    ///
    /// `COUNTRY`
    Country,

    /// The payer must enter an email address.
    ///
    /// `EMAIL`
    Email,

    /// The first name is mandatory.
    ///
    /// `FIRSTNAME`
    Firstname,

    /// The last name is mandatory.
    ///
    /// `LASTNAME`
    Lastname,

    /// The phone number is mandatory; it is optional by default.
    ///
    /// `PHONE`
    Phone,

    /// The salutation is mandatory; it is optional by default.
    ///
    /// `SALUTATION`
    Salutation,

    /// The canton, state or province is mandatory.
    ///
    /// `STATE`
    State,

    /// The street and house number are mandatory.
    ///
    /// `STREET`
    Street,

    /// The postal code is mandatory.
    ///
    /// `ZIP`
    Zip,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(MandatoryBillingAddressField {
    City: "CITY",
    Company: "COMPANY",
    Vatnumber: "VATNUMBER",
    Country: "COUNTRY",
    Email: "EMAIL",
    Firstname: "FIRSTNAME",
    Lastname: "LASTNAME",
    Phone: "PHONE",
    Salutation: "SALUTATION",
    State: "STATE",
    Street: "STREET",
    Zip: "ZIP",
});
