// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::gender::since_1_13::Gender;

/// The container `Common_Models_Data_ResponseBillingAddress`.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#Common_Models_Data_ResponseBillingAddress).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResponseBillingAddress {
    /// `FirstName`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `John`
    pub first_name: Option<String>,

    /// `LastName`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `Doe`
    pub last_name: Option<String>,

    /// `Company`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `ACME Corp.`
    pub company: Option<String>,

    /// `Gender`. [`Gender`], optional.
    ///
    /// Example: `COMPANY`
    pub gender: Option<Gender>,

    /// `Street`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `Bakerstreet 32`
    pub street: Option<String>,

    /// `Zip`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `8000`
    pub zip: Option<String>,

    /// `City`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `Zurich`
    pub city: Option<String>,

    /// `CountryCode`. Text, optional, `Alphabetic[2..2]`.
    ///
    /// Example: `CH`
    pub country_code: Option<String>,

    /// `Email`. Text, optional.
    ///
    /// Example: `payer@provider.com`
    pub email: Option<String>,

    /// `DateOfBirth`. Text, optional, `Day`.
    ///
    /// Example: `1990-05-31`
    pub date_of_birth: Option<String>,

    /// `Street2`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `Stewart House`
    pub street2: Option<String>,

    /// `Phone`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `+41 12 345 6789`
    pub phone: Option<String>,

    /// `VatNumber`. Text, optional, `Utf8[1..25]`.
    pub vat_number: Option<String>,

    /// `CountrySubdivisionCode`. Text, optional, `AlphaNumeric[1..3]`.
    ///
    /// Example: `ZH`
    pub country_subdivision_code: Option<String>,
}

impl ResponseBillingAddress {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `FirstName`.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `LastName`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `Company`.
    #[must_use]
    pub fn with_company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `Gender`.
    #[must_use]
    pub fn with_gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets `Street`.
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `Zip`.
    #[must_use]
    pub fn with_zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }

    /// Sets `City`.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `CountryCode`.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `Email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `DateOfBirth`.
    #[must_use]
    pub fn with_date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Sets `Street2`.
    #[must_use]
    pub fn with_street2(mut self, street2: impl Into<String>) -> Self {
        self.street2 = Some(street2.into());
        self
    }

    /// Sets `Phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `VatNumber`.
    #[must_use]
    pub fn with_vat_number(mut self, vat_number: impl Into<String>) -> Self {
        self.vat_number = Some(vat_number.into());
        self
    }

    /// Sets `CountrySubdivisionCode`.
    #[must_use]
    pub fn with_country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.country_subdivision_code = Some(country_subdivision_code.into());
        self
    }
}

impl Record for ResponseBillingAddress {
    const NAME: &'static str = "ResponseBillingAddress";

    const FIELDS: &'static [Field] = &[
        Field::optional("FirstName")
            .bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("LastName").bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("Company").bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("Gender"),
        Field::optional("Street").bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("Zip").bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("City").bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("CountryCode")
            .bound(&[Rule::Characters(Characters::Alphabetic, 2, 2)]),
        Field::optional("Email"),
        Field::optional("DateOfBirth").bound(&[Rule::Format(Format::Day)]),
        Field::optional("Street2").bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("Phone").bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("VatNumber").bound(&[Rule::Characters(Characters::Utf8, 1, 25)]),
        Field::optional("CountrySubdivisionCode")
            .bound(&[Rule::Characters(Characters::AlphaNumeric, 1, 3)]),
    ];

    fn blank() -> Self {
        Self {
            first_name: Blank::blank(),
            last_name: Blank::blank(),
            company: Blank::blank(),
            gender: Blank::blank(),
            street: Blank::blank(),
            zip: Blank::blank(),
            city: Blank::blank(),
            country_code: Blank::blank(),
            email: Blank::blank(),
            date_of_birth: Blank::blank(),
            street2: Blank::blank(),
            phone: Blank::blank(),
            vat_number: Blank::blank(),
            country_subdivision_code: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.first_name.slot(),
            1 => self.last_name.slot(),
            2 => self.company.slot(),
            3 => self.gender.slot(),
            4 => self.street.slot(),
            5 => self.zip.slot(),
            6 => self.city.slot(),
            7 => self.country_code.slot(),
            8 => self.email.slot(),
            9 => self.date_of_birth.slot(),
            10 => self.street2.slot(),
            11 => self.phone.slot(),
            12 => self.vat_number.slot(),
            13 => self.country_subdivision_code.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.first_name.view(),
            1 => self.last_name.view(),
            2 => self.company.view(),
            3 => self.gender.view(),
            4 => self.street.view(),
            5 => self.zip.view(),
            6 => self.city.view(),
            7 => self.country_code.view(),
            8 => self.email.view(),
            9 => self.date_of_birth.view(),
            10 => self.street2.view(),
            11 => self.phone.view(),
            12 => self.vat_number.view(),
            13 => self.country_subdivision_code.view(),
            _ => View::Absent,
        }
    }
}

record!(ResponseBillingAddress);
