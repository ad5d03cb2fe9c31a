//! The errors of amounts and currencies.

use std::fmt;

use super::Currency;

/// Why something is not a valid amount of money.
///
/// Error messages never contain the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoneyError {
    /// The currency code is not three capital letters.
    InvalidCurrencyCode,

    /// The amount has no currency.
    MissingCurrency,

    /// The number of decimals of this currency is unknown, so a decimal number cannot be converted
    /// to minor units. Use minor units.
    UnknownDecimals(Currency),

    /// The amount is not digits, or digits with a decimal point between them. Signs, spaces, commas
    /// and exponents are not allowed.
    NotDigits {
        /// The index of the first unexpected character, or the end of the text.
        position: usize,
    },

    /// The amount has more decimals than its currency. It is not rounded.
    TooManyDecimals {
        /// The currency.
        currency: Currency,
        /// The number of decimals of the currency.
        allowed: u32,
        /// The number of decimals of the amount.
        found: usize,
    },

    /// The amount is larger than 18446744073709551615 minor units.
    TooLarge,

    /// The reported amount is a JSON number with more digits than such numbers keep.
    Inexact,

    /// The result would be negative.
    Negative,

    /// The amounts have different currencies.
    CurrencyMismatch(Currency, Currency),

    /// The reported amount could be in major or in minor units.
    Ambiguous,

    /// The reported amount has an unknown format.
    UnknownFormat,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidCurrencyCode => {
                formatter.write_str("the currency code must be three capital letters")
            }
            Self::MissingCurrency => formatter.write_str("the amount has no currency"),
            Self::UnknownDecimals(currency) => {
                write!(formatter, "the number of decimals of {currency} is unknown; use minor units")
            }
            Self::NotDigits { position } => {
                write!(formatter, "the amount is not a valid number: see position {position}")
            }
            Self::TooManyDecimals { currency, allowed, found } => {
                write!(formatter, "the amount has {found} decimals, but {currency} has {allowed}")
            }
            Self::TooLarge => write!(formatter, "the amount is larger than {} minor units", u64::MAX),
            Self::Inexact => {
                formatter.write_str("the amount is a JSON number with too many digits to be exact")
            }
            Self::Negative => formatter.write_str("the amount would be negative"),
            Self::CurrencyMismatch(one, other) => {
                write!(formatter, "one amount is in {one}, the other in {other}")
            }
            Self::Ambiguous => formatter.write_str("the amount could be in major or in minor units"),
            Self::UnknownFormat => {
                formatter.write_str("the amount is neither a decimal number nor a value with its currency")
            }
        }
    }
}

impl std::error::Error for MoneyError {}
