//! Amounts of money.

use std::fmt;

use super::{Currency, MoneyError, parser};

/// An amount of money in minor units of its currency. It is never negative; the operation
/// determines the direction.
///
/// ```
/// use saferpay_api::money::{Currency, Money, MoneyError};
///
/// assert_eq!(Money::from_decimal("1050", Currency::JPY)?.minor_units(), 1050);
/// assert_eq!(Money::from_decimal("10.5", Currency::KWD)?.minor_units(), 10_500);
/// assert!(matches!(
///     Money::from_decimal("10.505", Currency::CHF),
///     Err(MoneyError::TooManyDecimals { allowed: 2, found: 3, .. }),
/// ));
/// # Ok::<(), MoneyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor_units: u64,
    currency: Currency,
}

impl Money {
    /// Creates an amount from minor units: 1050 in CHF is CHF 10.50.
    #[must_use]
    pub const fn from_minor_units(minor_units: u64, currency: Currency) -> Self {
        Self { minor_units, currency }
    }

    /// Parses an amount in major units: `10.50`, `10.5` and `10` in CHF, `1050` in JPY.
    ///
    /// # Errors
    ///
    /// If the text is not digits with at most one decimal point between them, has more decimals
    /// than the currency (even zeros), is too large, or if the crate does not know the currency.
    pub fn from_decimal(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        parser::decimal(text, currency).map(|minor_units| Self { minor_units, currency })
    }

    /// The amount in minor units.
    #[must_use]
    pub const fn minor_units(self) -> u64 {
        self.minor_units
    }

    /// The currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The amount in major units, with all the decimals of the currency: `10.50`.
    ///
    /// # Errors
    ///
    /// If the crate does not know the number of decimals of the currency.
    pub fn to_decimal(self) -> Result<String, MoneyError> {
        let decimals = self.currency.decimals().ok_or(MoneyError::UnknownDecimals(self.currency))?;
        let decimals = usize::try_from(decimals).unwrap_or_default();
        let mut text = format!("{:0>width$}", self.minor_units, width = decimals + 1);
        if decimals > 0 {
            text.insert(text.len() - decimals, '.');
        }
        Ok(text)
    }

    /// Returns the sum of both amounts.
    ///
    /// # Errors
    ///
    /// If the currencies differ, or if the sum is too large.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor_units = self.minor_units.checked_add(other.minor_units).ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor_units, ..self })
    }

    /// Returns the difference, for instance what is left after a partial capture.
    ///
    /// # Errors
    ///
    /// If the currencies differ, or if the other amount is larger.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor_units = self.minor_units.checked_sub(other.minor_units).ok_or(MoneyError::Negative)?;
        Ok(Self { minor_units, ..self })
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            Ok(())
        } else {
            Err(MoneyError::CurrencyMismatch(self.currency, other.currency))
        }
    }
}

impl fmt::Display for Money {
    /// `10.50 CHF`, or `1050 minor units of XYZ` if the number of decimals of the currency is
    /// unknown.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_decimal() {
            Ok(text) => write!(formatter, "{text} {}", self.currency),
            Err(_) => write!(formatter, "{} minor units of {}", self.minor_units, self.currency),
        }
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Money({self})")
    }
}
