// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The network token that was used for this payment in place of the card number.
///
/// The container `Payment_Models_Data_TransactionTokenPan`.
///
/// First in SpecVersion
/// [1.44](https://saferpay.github.io/jsonapi/1.44/#Payment_Models_Data_TransactionTokenPan).
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionTokenPan {
    /// The month in which the token expires, from 1 to 12; the card can expire at another time.
    ///
    /// `ExpMonth`. Whole number, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `9`
    pub exp_month: Option<i64>,

    /// The year in which the token expires, with four digits; the card can expire at another time.
    ///
    /// `ExpYear`. Whole number, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2045`
    pub exp_year: Option<i64>,

    /// The masked number of the token, which differs from the number on the payer's card.
    ///
    /// Show the payer the card number instead, because the payer does not know the token.
    ///
    /// `MaskedNumber`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `912345xxxxxx1234`
    pub masked_number: Option<String>,
}

impl TransactionTokenPan {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `ExpMonth`. The month in which the token expires, from 1 to 12; the card can expire at
    /// another time.
    #[inline]
    #[must_use]
    pub fn with_exp_month(mut self, exp_month: i64) -> Self {
        self.exp_month = Some(exp_month);
        self
    }

    /// Sets `ExpYear`. The year in which the token expires, with four digits; the card can expire at
    /// another time.
    #[inline]
    #[must_use]
    pub fn with_exp_year(mut self, exp_year: i64) -> Self {
        self.exp_year = Some(exp_year);
        self
    }

    /// Sets `MaskedNumber`. The masked number of the token, which differs from the number on the
    /// payer's card.
    #[must_use]
    pub fn with_masked_number(mut self, masked_number: impl Into<String>) -> Self {
        self.masked_number = Some(masked_number.into());
        self
    }
}

saferpay_runtime::impl_record!(TransactionTokenPan {
    0 exp_month: expected "ExpMonth",
    1 exp_year: expected "ExpYear",
    2 masked_number: expected "MaskedNumber",
});
