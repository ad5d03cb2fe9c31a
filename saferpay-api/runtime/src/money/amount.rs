use std::fmt;

use super::{Currency, MoneyError, digits};

/// An amount of money, in whole minor units of its currency. Never less than nothing: which way
/// money goes is said by the operation.
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
    /// An amount in minor units: 1050 in francs are 10.50 francs.
    #[must_use]
    pub const fn from_minor_units(minor_units: u64, currency: Currency) -> Self {
        Self { minor_units, currency }
    }

    /// An amount in major units: `10.50`, `10.5` and `10` in francs, `1050` in yen.
    ///
    /// # Errors
    ///
    /// If it is not written as digits with at most one point between them, if it has more
    /// decimals than the currency (even zeros), if it is too large, and if the crate does not
    /// know the currency.
    pub fn from_decimal(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        digits::decimal(text, currency).map(|minor_units| Self { minor_units, currency })
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
    /// If the crate does not know how many decimals the currency has.
    pub fn to_decimal(self) -> Result<String, MoneyError> {
        let decimals = self.currency.decimals().ok_or(MoneyError::UnknownDecimals(self.currency))?;
        let decimals = usize::try_from(decimals).unwrap_or_default();
        let mut text = format!("{:0>width$}", self.minor_units, width = decimals + 1);
        if decimals > 0 {
            text.insert(text.len() - decimals, '.');
        }
        Ok(text)
    }

    /// Both amounts together.
    ///
    /// # Errors
    ///
    /// If they are of different currencies, or if the sum is too large.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor_units = self.minor_units.checked_add(other.minor_units).ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor_units, ..self })
    }

    /// What is left of this amount, such as after a capture in part.
    ///
    /// # Errors
    ///
    /// If they are of different currencies, or if the other one is the larger.
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
    /// `10.50 CHF`; where the decimals of the currency are not known, `1050 minor units of XYZ`.
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
