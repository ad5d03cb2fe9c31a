// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A part of the address that the payer must fill in.
///
/// The values of `MandatoryFields`, as in `Payment_Models_Data_AddressForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AddressForm).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MandatoryAddressField {
    /// The town or city.
    ///
    /// `CITY`
    City,

    /// The company; not required unless you name it.
    ///
    /// `COMPANY`
    Company,

    /// The payer has to say in which country that is.
    ///
    /// `COUNTRY`
    Country,

    /// The payer has to say where messages reach him.
    ///
    /// `EMAIL`
    Email,

    /// The first name.
    ///
    /// `FIRSTNAME`
    Firstname,

    /// The family name.
    ///
    /// `LASTNAME`
    Lastname,

    /// The phone number; not required unless you name it.
    ///
    /// `PHONE`
    Phone,

    /// The form of address; not required unless you name it.
    ///
    /// `SALUTATION`
    Salutation,

    /// The canton, state or province.
    ///
    /// `STATE`
    State,

    /// Street and number.
    ///
    /// `STREET`
    Street,

    /// The postal code.
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
