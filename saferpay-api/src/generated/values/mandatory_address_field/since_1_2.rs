// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A part of the address that the payer must enter.
///
/// The values of `MandatoryFields`, as in `Payment_Models_Data_AddressForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AddressForm).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MandatoryAddressField {
    /// The town or city is mandatory.
    ///
    /// `CITY`
    City,

    /// The company is mandatory; it is optional by default.
    ///
    /// `COMPANY`
    Company,

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

saferpay_runtime::impl_open_enum!(MandatoryAddressField {
    City: "CITY",
    Company: "COMPANY",
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
