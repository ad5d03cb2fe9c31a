//! Parses amounts into integers, without floating point, and currency codes.

use std::str::FromStr;

use super::{Currency, MoneyError};

/// Parses an integer of one or more digits.
pub(super) fn whole(text: &str) -> Result<u64, MoneyError> {
    only_digits(text, 0)?;
    add_digits(0, text)
}

/// Parses a decimal number into minor units of its currency.
pub(super) fn decimal(text: &str, currency: Currency) -> Result<u64, MoneyError> {
    let allowed = currency.decimals().ok_or(MoneyError::UnknownDecimals(currency))?;
    let (major, decimals) = split(text)?;
    let found = decimals.len();
    let missing = u32::try_from(found).ok().and_then(|found| allowed.checked_sub(found));
    let missing = missing.ok_or(MoneyError::TooManyDecimals { currency, allowed, found })?;
    let written = add_digits(add_digits(0, major)?, decimals)?;
    10_u64.checked_pow(missing).and_then(|factor| written.checked_mul(factor)).ok_or(MoneyError::TooLarge)
}

/// Splits a number into the digits before and after the decimal point.
pub(super) fn split(text: &str) -> Result<(&str, &str), MoneyError> {
    let (major, decimals) = match text.split_once('.') {
        Some((major, decimals)) => {
            only_digits(decimals, major.len() + 1)?;
            (major, decimals)
        }
        None => (text, ""),
    };
    only_digits(major, 0)?;
    Ok((major, decimals))
}

fn only_digits(text: &str, start: usize) -> Result<(), MoneyError> {
    let other = text.bytes().position(|byte| !byte.is_ascii_digit());
    match other.or(text.is_empty().then_some(0)) {
        Some(position) => Err(MoneyError::NotDigits { position: start + position }),
        None => Ok(()),
    }
}

fn add_digits(number: u64, digits: &str) -> Result<u64, MoneyError> {
    digits
        .bytes()
        .try_fold(number, |number, digit| {
            let digit = u64::from(digit.wrapping_sub(b'0'));
            number.checked_mul(10)?.checked_add(digit)
        })
        .ok_or(MoneyError::TooLarge)
}

impl FromStr for Currency {
    type Err = MoneyError;

    /// Accepts three capital letters.
    fn from_str(code: &str) -> Result<Self, MoneyError> {
        match *code.as_bytes() {
            [first, second, third] if code.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                Ok(Self::from_letters([first, second, third]))
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
