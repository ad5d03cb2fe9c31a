// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The name and address of a seller abroad, for the acquirer and the payer's statement.
///
/// Each field is short: shorten a name yourself so that Saferpay does not reject the request.
///
/// The container `Payment_Models_Data_ForeignRetailerMerchantInformation`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_ForeignRetailerMerchantInformation).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `CountryCode` is a country code of ISO 3166-1, such as CH. (`country`)
#[non_exhaustive]
pub struct ForeignRetailerMerchantInformation {
    /// The town or city of the seller's address.
    ///
    /// `City`. Text, optional, `Utf8[1..13]`.
    pub city: Option<String>,

    /// The country of the seller, as a two-letter ISO 3166-1 code.
    ///
    /// This field is mandatory.
    ///
    /// `CountryCode`. Text, mandatory, `Alphabetic[2..2]` and `Country`.
    ///
    /// Example: `CH`
    pub country_code: String,

    /// The trading name of the seller; only a short name fits.
    ///
    /// `Name`. Text, optional, `Utf8[1..14]`.
    pub name: Option<String>,

    /// The street and house number of the seller's address.
    ///
    /// `Street`. Text, optional, `Utf8[1..48]`.
    pub street: Option<String>,

    /// The postal code of the seller's address.
    ///
    /// `Zip`. Text, optional, `Utf8[1..10]`.
    pub zip: Option<String>,
}

impl ForeignRetailerMerchantInformation {
    /// Creates a value with its mandatory fields.
    ///
    /// - `country_code`: The country of the seller, as a two-letter ISO 3166-1 code.
    #[must_use]
    pub fn new(country_code: impl Into<String>) -> Self {
        Self {
            country_code: country_code.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `City`. The town or city of the seller's address.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `Name`. The trading name of the seller; only a short name fits.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Street`. The street and house number of the seller's address.
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `Zip`. The postal code of the seller's address.
    #[must_use]
    pub fn with_zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

saferpay_runtime::impl_record!(ForeignRetailerMerchantInformation {
    0 city: optional "City" utf8(1, 13),
    1 country_code: mandatory "CountryCode" alphabetic(2, 2) + "country" country(),
    2 name: optional "Name" utf8(1, 14),
    3 street: optional "Street" utf8(1, 48),
    4 zip: optional "Zip" utf8(1, 10),
});
