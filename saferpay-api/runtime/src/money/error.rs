use std::fmt;

use super::Currency;

/// Why something is no amount of money.
///
/// It says what is wrong and never repeats the text in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoneyError {
    /// The code of the currency is not three capital letters.
    InvalidCurrencyCode,

    /// The amount stands without a currency.
    MissingCurrency,

    /// The number of decimals of this currency is not known, so a decimal number cannot be
    /// turned into minor units. Give the minor units themselves.
    UnknownDecimals(Currency),

    /// The amount is not written as digits, with a point and more digits after it if it is a
    /// decimal number: no sign, no space, no comma, no exponent.
    NotDigits {
        /// The first place, counted from 0, where something else stands, or where the text ends.
        position: usize,
    },

    /// The amount has more decimals than its currency. It is not rounded.
    TooManyDecimals {
        /// The currency.
        currency: Currency,
        /// How many decimals the currency has.
        allowed: u32,
        /// How many the amount has.
        found: usize,
    },

    /// The amount is larger than can be held: 18446744073709551615 minor units.
    TooLarge,

    /// The reported amount is a JSON number of more digits than such numbers keep.
    Inexact,

    /// The result would be less than nothing.
    Negative,

    /// Two amounts are of different currencies.
    CurrencyMismatch(Currency, Currency),

    /// The reported amount may be in major or in minor units: nothing in it tells which.
    Ambiguous,

    /// The reported amount is none of the forms that are known.
    UnknownFormat,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidCurrencyCode => {
                formatter.write_str("the currency code is not three capital letters")
            }
            Self::MissingCurrency => formatter.write_str("the amount stands without a currency"),
            Self::UnknownDecimals(currency) => {
                write!(formatter, "how many decimals {currency} has is not known; give minor units")
            }
            Self::NotDigits { position } => {
                write!(formatter, "the amount is not written in digits: see position {position}")
            }
            Self::TooManyDecimals { currency, allowed, found } => {
                write!(formatter, "the amount has {found} decimals, but {currency} has {allowed}")
            }
            Self::TooLarge => write!(formatter, "the amount is larger than {} minor units", u64::MAX),
            Self::Inexact => {
                formatter.write_str("the amount is a JSON number of too many digits to be exact")
            }
            Self::Negative => formatter.write_str("the amount would be less than nothing"),
            Self::CurrencyMismatch(one, other) => {
                write!(formatter, "one amount is in {one}, the other in {other}")
            }
            Self::Ambiguous => formatter.write_str("the amount may be in major or in minor units"),
            Self::UnknownFormat => {
                formatter.write_str("the amount is neither a decimal number nor a value with its currency")
            }
        }
    }
}

impl std::error::Error for MoneyError {}
