// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::gender::since_1_13::Gender;

/// A billing address provided by the payer or the payment method.
///
/// The container `Common_Models_Data_ResponseBillingAddress`.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#Common_Models_Data_ResponseBillingAddress).
#[derive(Default)]
#[non_exhaustive]
pub struct ResponseBillingAddress {
    /// The payer's first name.
    ///
    /// `FirstName`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `John`
    pub first_name: Option<String>,

    /// The payer's last name.
    ///
    /// `LastName`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `Doe`
    pub last_name: Option<String>,

    /// The company of the address, if it is a business address.
    ///
    /// `Company`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `ACME Corp.`
    pub company: Option<String>,

    /// The payer's gender, or that the payer is a company.
    ///
    /// `Gender`. [`Gender`], optional.
    ///
    /// Example: `COMPANY`
    pub gender: Option<Gender>,

    /// The street and house number of the address.
    ///
    /// `Street`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `Bakerstreet 32`
    pub street: Option<String>,

    /// The postal code of the address.
    ///
    /// `Zip`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `8000`
    pub zip: Option<String>,

    /// The town or city of the address.
    ///
    /// `City`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `Zurich`
    pub city: Option<String>,

    /// The country of the address, as a two-letter ISO 3166-1 code, such as `CH`.
    ///
    /// Kosovo is `XK`, although the standard does not include this code.
    ///
    /// `CountryCode`. Text, optional, `Alphabetic[2..2]` and `Country`.
    ///
    /// Example: `CH`
    pub country_code: Option<String>,

    /// The payer's email address.
    ///
    /// `Email`. Text, optional.
    ///
    /// Example: `payer@provider.com`
    pub email: Option<String>,

    /// The date of birth of the person at this address, as year, month and day: `1990-05-31`.
    ///
    /// `DateOfBirth`. Text, optional, `Day`.
    ///
    /// Example: `1990-05-31`
    pub date_of_birth: Option<String>,

    /// An additional line for the street, if the address has one.
    ///
    /// `Street2`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `Stewart House`
    pub street2: Option<String>,

    /// The phone number of the person or company at this address.
    ///
    /// `Phone`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `+41 12 345 6789`
    pub phone: Option<String>,

    /// The VAT number of the company.
    ///
    /// `VatNumber`. Text, optional, `Utf8[1..25]`.
    pub vat_number: Option<String>,

    /// The canton, state or province: the part of the ISO 3166-2 code after the hyphen, such as `ZH`.
    ///
    /// `CountrySubdivisionCode`. Text, optional, `AlphaNumeric[1..3]`.
    ///
    /// Example: `ZH`
    pub country_subdivision_code: Option<String>,
}

impl ResponseBillingAddress {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `FirstName`. The payer's first name.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `LastName`. The payer's last name.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `Company`. The company of the address, if it is a business address.
    #[must_use]
    pub fn with_company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `Gender`. The payer's gender, or that the payer is a company.
    #[inline]
    #[must_use]
    pub fn with_gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets `Street`. The street and house number of the address.
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `Zip`. The postal code of the address.
    #[must_use]
    pub fn with_zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }

    /// Sets `City`. The town or city of the address.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `CountryCode`. The country of the address, as a two-letter ISO 3166-1 code, such as `CH`.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `Email`. The payer's email address.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `DateOfBirth`. The date of birth of the person at this address, as year, month and day:
    /// `1990-05-31`.
    #[must_use]
    pub fn with_date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Sets `Street2`. An additional line for the street, if the address has one.
    #[must_use]
    pub fn with_street2(mut self, street2: impl Into<String>) -> Self {
        self.street2 = Some(street2.into());
        self
    }

    /// Sets `Phone`. The phone number of the person or company at this address.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `VatNumber`. The VAT number of the company.
    #[must_use]
    pub fn with_vat_number(mut self, vat_number: impl Into<String>) -> Self {
        self.vat_number = Some(vat_number.into());
        self
    }

    /// Sets `CountrySubdivisionCode`. The canton, state or province: the part of the ISO 3166-2 code
    /// after the hyphen, such as `ZH`.
    #[must_use]
    pub fn with_country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.country_subdivision_code = Some(country_subdivision_code.into());
        self
    }
}

saferpay_runtime::impl_record!(ResponseBillingAddress {
    0 first_name: optional "FirstName" utf8(1, 100),
    1 last_name: optional "LastName" utf8(1, 100),
    2 company: optional "Company" utf8(1, 100),
    3 gender: optional "Gender",
    4 street: optional "Street" utf8(1, 100),
    5 zip: optional "Zip" utf8(1, 100),
    6 city: optional "City" utf8(1, 100),
    7 country_code: optional "CountryCode" alphabetic(2, 2) country(),
    8 email: optional "Email",
    9 date_of_birth: optional "DateOfBirth" day(),
    10 street2: optional "Street2" utf8(1, 100),
    11 phone: optional "Phone" utf8(1, 100),
    12 vat_number: optional "VatNumber" utf8(1, 25),
    13 country_subdivision_code: optional "CountrySubdivisionCode" alpha_numeric(1, 3),
});
