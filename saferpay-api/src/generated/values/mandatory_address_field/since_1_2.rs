// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `MandatoryFields`, as in `Payment_Models_Data_AddressForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AddressForm).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandatoryAddressField {
    /// `CITY`
    City,

    /// `COMPANY`
    Company,

    /// `COUNTRY`
    Country,

    /// `EMAIL`
    Email,

    /// `FIRSTNAME`
    Firstname,

    /// `LASTNAME`
    Lastname,

    /// `PHONE`
    Phone,

    /// `SALUTATION`
    Salutation,

    /// `STATE`
    State,

    /// `STREET`
    Street,

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
