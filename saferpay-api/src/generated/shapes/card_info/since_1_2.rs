// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What you may know of the card that was used: masked, safe to store and to show.
///
/// The container `Payment_Models_Data_CardInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_CardInfo).
#[non_exhaustive]
pub struct CardInfo {
    /// The card number with its middle digits blanked out.
    ///
    /// How many digits stay visible depends on the SpecVersion: 1.53 shows the first eight, the range
    /// of the issuing bank, though most of the page's examples still show six. Do not read anything
    /// into the positions, and show `DisplayText` of the means of payment to people.
    ///
    /// `MaskedNumber`. Text, mandatory.
    ///
    /// Example: `912345xxxxxx1234`
    pub masked_number: String,

    /// The year in which the card or token expires, with four digits.
    ///
    /// `ExpYear`. Whole number, mandatory.
    ///
    /// Example: `2015`
    pub exp_year: i64,

    /// The month in which the card or token expires, from 1 to 12.
    ///
    /// It is good until the end of that month.
    ///
    /// `ExpMonth`. Whole number, mandatory.
    ///
    /// Example: `9`
    pub exp_month: i64,

    /// The cardholder's name, where Saferpay knows it.
    ///
    /// `HolderName`. Text, optional.
    ///
    /// Example: `John Doe`
    pub holder_name: Option<String>,

    /// The country in which the card was issued, where known.
    ///
    /// `CountryCode`. Text, optional.
    ///
    /// Example: `CH`
    pub country_code: Option<String>,

    /// A fingerprint of the card number, for recognising the same card.
    ///
    /// It is there only when hashing is turned on for the customer. The page says no more of it, and
    /// 1.44 removed it.
    ///
    /// `HashValue`. Text, optional.
    pub hash_value: Option<String>,
}

impl CardInfo {
    /// Makes one of what is mandatory.
    ///
    /// - `masked_number`: The card number with its middle digits blanked out.
    /// - `exp_year`: The year in which the card or token expires, with four digits.
    /// - `exp_month`: The month in which the card or token expires, from 1 to 12.
    #[must_use]
    pub fn new(masked_number: impl Into<String>, exp_year: i64, exp_month: i64) -> Self {
        Self {
            masked_number: masked_number.into(),
            exp_year,
            exp_month,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `HolderName`. The cardholder's name, where Saferpay knows it.
    #[must_use]
    pub fn with_holder_name(mut self, holder_name: impl Into<String>) -> Self {
        self.holder_name = Some(holder_name.into());
        self
    }

    /// Sets `CountryCode`. The country in which the card was issued, where known.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `HashValue`. A fingerprint of the card number, for recognising the same card.
    #[must_use]
    pub fn with_hash_value(mut self, hash_value: impl Into<String>) -> Self {
        self.hash_value = Some(hash_value.into());
        self
    }
}

saferpay_runtime::impl_record!(CardInfo {
    0 masked_number: mandatory "MaskedNumber",
    1 exp_year: mandatory "ExpYear",
    2 exp_month: mandatory "ExpMonth",
    3 holder_name: optional "HolderName",
    4 country_code: optional "CountryCode",
    5 hash_value: optional "HashValue",
});
