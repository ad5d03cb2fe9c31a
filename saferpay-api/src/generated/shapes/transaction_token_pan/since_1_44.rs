// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The token of the card scheme by which this payment was made, in place of the card's number.
///
/// The container `Payment_Models_Data_TransactionTokenPan`.
///
/// First in SpecVersion
/// [1.44](https://saferpay.github.io/jsonapi/1.44/#Payment_Models_Data_TransactionTokenPan).
#[non_exhaustive]
pub struct TransactionTokenPan {
    /// The month in which the token expires, from 1 to 12; not that of the card.
    ///
    /// `ExpMonth`. Whole number, mandatory.
    ///
    /// Example: `9`
    pub exp_month: i64,

    /// The year in which the token expires, with four digits; not that of the card.
    ///
    /// `ExpYear`. Whole number, mandatory.
    ///
    /// Example: `2045`
    pub exp_year: i64,

    /// The number of the token, masked; it differs from the number on the payer's card.
    ///
    /// Show the payer the card's number instead, or they will not recognise it.
    ///
    /// `MaskedNumber`. Text, mandatory.
    ///
    /// Example: `912345xxxxxx1234`
    pub masked_number: String,
}

impl TransactionTokenPan {
    /// Makes one of what is mandatory.
    ///
    /// - `exp_month`: The month in which the token expires, from 1 to 12; not that of the card.
    /// - `exp_year`: The year in which the token expires, with four digits; not that of the card.
    /// - `masked_number`: The number of the token, masked; it differs from the number on the payer's
    ///   card.
    #[must_use]
    pub fn new(exp_month: i64, exp_year: i64, masked_number: impl Into<String>) -> Self {
        Self {
            exp_month,
            exp_year,
            masked_number: masked_number.into(),
        }
    }
}

saferpay_runtime::impl_record!(TransactionTokenPan {
    0 exp_month: mandatory "ExpMonth",
    1 exp_year: mandatory "ExpYear",
    2 masked_number: mandatory "MaskedNumber",
});
