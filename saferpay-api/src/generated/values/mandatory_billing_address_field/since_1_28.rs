// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// A part of the billing address that the payer must fill in.
///
/// The values of `MandatoryFields`, as in `Common_Models_Data_BillingAddressForm`.
///
/// First in SpecVersion
/// [1.28](https://saferpay.github.io/jsonapi/1.28/#Common_Models_Data_BillingAddressForm).
#[derive(Clone, PartialEq, Eq, Hash)]
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
    Unlisted(Unlisted),
}

impl OpenValue for MandatoryBillingAddressField {
    const NAME: &'static str = "MandatoryBillingAddressField";

    const LISTED: &'static [Self] = &[
        Self::City,
        Self::Company,
        Self::Vatnumber,
        Self::Country,
        Self::Email,
        Self::Firstname,
        Self::Lastname,
        Self::Phone,
        Self::Salutation,
        Self::State,
        Self::Street,
        Self::Zip,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::City => "CITY",
            Self::Company => "COMPANY",
            Self::Vatnumber => "VATNUMBER",
            Self::Country => "COUNTRY",
            Self::Email => "EMAIL",
            Self::Firstname => "FIRSTNAME",
            Self::Lastname => "LASTNAME",
            Self::Phone => "PHONE",
            Self::Salutation => "SALUTATION",
            Self::State => "STATE",
            Self::Street => "STREET",
            Self::Zip => "ZIP",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(MandatoryBillingAddressField);
