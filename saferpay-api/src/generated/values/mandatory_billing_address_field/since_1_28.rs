// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A part of the billing address that the payer must fill in.
///
/// The values of `MandatoryFields`, as in `Common_Models_Data_BillingAddressForm`.
///
/// First in SpecVersion
/// [1.28](https://saferpay.github.io/jsonapi/1.28/#Common_Models_Data_BillingAddressForm).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MandatoryBillingAddressField {
    /// The town or city.
    ///
    /// `CITY`
    City,

    /// The company; not required unless you name it.
    ///
    /// `COMPANY`
    Company,

    /// The company's number for value-added tax.
    ///
    /// The page counts it among what is required by default; name what you need and you are not
    /// surprised.
    ///
    /// `VATNUMBER`
    Vatnumber,

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
