//! Currencies.

use std::fmt;
use std::str::FromStr;

use super::MoneyError;
use super::currency_table::DECIMALS;

/// A currency, identified by its three-letter code.
///
/// Any three-letter code is accepted, so that a response with a new currency is not lost. The codes
/// of ISO 4217 are constants ([`Currency::CHF`]), and [`decimals`](Self::decimals) knows them.
///
/// ```
/// use saferpay_api::money::Currency;
///
/// assert_eq!("CHF".parse(), Ok(Currency::CHF));
/// assert_eq!(Currency::JPY.decimals(), Some(0));
/// assert_eq!(Currency::KWD.decimals(), Some(3));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The three-letter code, as in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // All constructors ensure three ASCII letters.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The number of decimals of the currency: 2 for CHF, 0 for JPY, 3 for KWD. `None` if ISO 4217
    /// had no such currency when this crate was released.
    #[must_use]
    pub fn decimals(self) -> Option<u32> {
        DECIMALS.iter().find(|(_, currencies)| currencies.contains(&self)).map(|(decimals, _)| *decimals)
    }

    pub(crate) const fn letters(self) -> [u8; 3] {
        self.0
    }

    /// For the table, whose codes a test checks.
    pub(super) const fn of_code(code: &str) -> Self {
        match *code.as_bytes() {
            [first, second, third] => Self([first, second, third]),
            _ => Self(*b"XXX"),
        }
    }
}

impl FromStr for Currency {
    type Err = MoneyError;

    /// Accepts three capital letters.
    fn from_str(code: &str) -> Result<Self, MoneyError> {
        match *code.as_bytes() {
            [first, second, third] if code.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                Ok(Self([first, second, third]))
            }
            _ => Err(MoneyError::InvalidCurrencyCode),
        }
    }
}

impl TryFrom<&str> for Currency {
    type Error = MoneyError;

    fn try_from(code: &str) -> Result<Self, MoneyError> {
        code.parse()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
