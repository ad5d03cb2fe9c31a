// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::holder_segment::since_1_11::HolderSegment;

/// The card that was used, in masked form that is safe to store and to show.
///
/// The container `Payment_Models_Data_CardInfo`.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_Models_Data_CardInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct CardInfo {
    /// The card number with its middle digits masked.
    ///
    /// The number of visible digits depends on the SpecVersion: do not derive anything from the
    /// positions. To people, show the `DisplayText` of the payment method.
    ///
    /// `MaskedNumber`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `912345xxxxxx1234`
    pub masked_number: Option<String>,

    /// The year in which the card or token expires, with four digits.
    ///
    /// `ExpYear`. Whole number, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2015`
    pub exp_year: Option<i64>,

    /// The month in which the card or token expires, from 1 to 12.
    ///
    /// The card or token is valid until the end of that month.
    ///
    /// `ExpMonth`. Whole number, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `9`
    pub exp_month: Option<i64>,

    /// The cardholder name, if Saferpay knows it.
    ///
    /// `HolderName`. Text, optional.
    ///
    /// Example: `John Doe`
    pub holder_name: Option<String>,

    /// Whether the card is a consumer or a corporate card, if known.
    ///
    /// Only alias operations return it.
    ///
    /// `HolderSegment`. [`HolderSegment`], optional.
    ///
    /// Example: `CORPORATE`
    pub holder_segment: Option<HolderSegment>,

    /// The country in which the card was issued, if known.
    ///
    /// `CountryCode`. Text, optional.
    ///
    /// Example: `CH`
    pub country_code: Option<String>,

    /// A hash of the card number, for recognizing the same card.
    ///
    /// It is present only if hashing is enabled for the customer account. The specification gives no
    /// more details; 1.44 removes the field.
    ///
    /// `HashValue`. Text, optional. Secret: `Debug` masks it.
    pub hash_value: Option<String>,
}

impl CardInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `MaskedNumber`. The card number with its middle digits masked.
    #[must_use]
    pub fn with_masked_number(mut self, masked_number: impl Into<String>) -> Self {
        self.masked_number = Some(masked_number.into());
        self
    }

    /// Sets `ExpYear`. The year in which the card or token expires, with four digits.
    #[inline]
    #[must_use]
    pub fn with_exp_year(mut self, exp_year: i64) -> Self {
        self.exp_year = Some(exp_year);
        self
    }

    /// Sets `ExpMonth`. The month in which the card or token expires, from 1 to 12.
    #[inline]
    #[must_use]
    pub fn with_exp_month(mut self, exp_month: i64) -> Self {
        self.exp_month = Some(exp_month);
        self
    }

    /// Sets `HolderName`. The cardholder name, if Saferpay knows it.
    #[must_use]
    pub fn with_holder_name(mut self, holder_name: impl Into<String>) -> Self {
        self.holder_name = Some(holder_name.into());
        self
    }

    /// Sets `HolderSegment`. Whether the card is a consumer or a corporate card, if known.
    #[inline]
    #[must_use]
    pub fn with_holder_segment(mut self, holder_segment: HolderSegment) -> Self {
        self.holder_segment = Some(holder_segment);
        self
    }

    /// Sets `CountryCode`. The country in which the card was issued, if known.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `HashValue`. A hash of the card number, for recognizing the same card.
    #[must_use]
    pub fn with_hash_value(mut self, hash_value: impl Into<String>) -> Self {
        self.hash_value = Some(hash_value.into());
        self
    }
}

saferpay_runtime::impl_record!(CardInfo {
    0 masked_number: expected "MaskedNumber",
    1 exp_year: expected "ExpYear",
    2 exp_month: expected "ExpMonth",
    3 holder_name: optional "HolderName",
    4 holder_segment: optional "HolderSegment",
    5 country_code: optional "CountryCode",
    6 hash_value: optional secret "HashValue",
});
