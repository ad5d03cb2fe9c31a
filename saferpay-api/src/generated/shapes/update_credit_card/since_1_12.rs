// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The new expiry date of a stored card.
///
/// The container `Payment_Models_Data_UpdateCreditCard`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_UpdateCreditCard).
#[non_exhaustive]
pub struct UpdateCreditCard {
    /// The new expiry year of the card, with four digits.
    ///
    /// `ExpYear`. Whole number, mandatory, `Range[2000..9999]`.
    ///
    /// Example: `2015`
    pub exp_year: i64,

    /// The new expiry month of the card, from 1 to 12.
    ///
    /// `ExpMonth`. Whole number, mandatory, `Range[1..12]`.
    ///
    /// Example: `9`
    pub exp_month: i64,
}

impl UpdateCreditCard {
    /// Creates a value with its mandatory fields.
    ///
    /// - `exp_year`: The new expiry year of the card, with four digits.
    /// - `exp_month`: The new expiry month of the card, from 1 to 12.
    #[inline]
    #[must_use]
    pub fn new(exp_year: i64, exp_month: i64) -> Self {
        Self { exp_year, exp_month }
    }
}

saferpay_runtime::impl_record!(UpdateCreditCard {
    0 exp_year: mandatory "ExpYear" range(2000, 9999),
    1 exp_month: mandatory "ExpMonth" range(1, 12),
});
