// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// A part of the address that the payer must fill in.
///
/// The values of `MandatoryFields`, as in `Payment_Models_Data_AddressForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AddressForm).
#[derive(Clone, PartialEq, Eq, Hash)]
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
    Unlisted(Unlisted),
}

impl OpenValue for MandatoryAddressField {
    const NAME: &'static str = "MandatoryAddressField";

    const LISTED: &'static [Self] = &[
        Self::City,
        Self::Company,
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

open_value!(MandatoryAddressField);
