//! Currencies.

use std::fmt;

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

    pub(super) const fn from_letters(letters: [u8; 3]) -> Self {
        Self(letters)
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
