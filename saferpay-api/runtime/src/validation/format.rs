//! The formats that a text can be required to have.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::{codes, date};

/// A format that a text must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A whole number of minor units, such as `1050` for CHF 10.50.
    Amount,
    /// Base64 with its padding.
    Base64,
    /// A country code of two letters, in upper or lower case.
    Country,
    /// A currency code of three capital letters.
    Currency,
    /// An ISO 8601 date and time with at most milliseconds, usually with an offset.
    DateTime,
    /// A date without a time: `2026-03-09`.
    Day,
    /// A date, or a date with hours and minutes: `2026-03-09T14:05`.
    DayOrMinute,
    /// A URL that starts with `https://`.
    HttpsAddress,
    /// An IPv4 address: `192.0.2.1`.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// A language of two letters, and optionally a country: `de-CH`.
    Language,
    /// A URI with any scheme, including those of apps.
    Uri,
    /// A URL that starts with `https://` or `http://`.
    WebAddress,
    /// An integer.
    WholeNumber,
}

impl Format {
    /// Whether this has the form of a code, which can be newer than this crate.
    pub(super) fn may_be_new(self, text: &str) -> bool {
        match self {
            Self::Country => text.len() == 2 && text.bytes().all(|letter| letter.is_ascii_alphabetic()),
            Self::Currency => text.len() == 3 && text.bytes().all(|letter| letter.is_ascii_uppercase()),
            _ => false,
        }
    }

    pub(super) fn fits(self, text: &str) -> bool {
        match self {
            Self::Amount => is_digits(text),
            Self::Base64 => is_base64(text.as_bytes()),
            Self::Country => codes::is_country(text),
            Self::Currency => codes::is_currency(text),
            Self::DateTime => date::is_date_time(text),
            Self::Day => date::is_day(text),
            Self::DayOrMinute => date::is_day_or_minute(text),
            Self::HttpsAddress => is_address(text, &["https"]),
            Self::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
            Self::Language => is_language(text.as_bytes()),
            Self::Uri => is_uri(text),
            Self::WebAddress => is_address(text, &["https", "http"]),
            Self::WholeNumber => is_digits(text.strip_prefix('-').unwrap_or(text)),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Amount => "a whole number of minor units, such as 1050 for 10.50",
            Self::Base64 => "Base64",
            Self::Country => "a country code of ISO 3166-1, such as CH",
            Self::Currency => "a currency code of ISO 4217, such as CHF",
            Self::DateTime => "a date and time such as 2026-03-09T14:05:11.123+01:00",
            Self::Day => "a date such as 2026-03-09",
            Self::DayOrMinute => "a date such as 2026-03-09 or 2026-03-09T14:05",
            Self::HttpsAddress => "an address that starts with https://",
            Self::Ipv4 => "an IPv4 address, such as 192.0.2.1",
            Self::Ipv6 => "an IPv6 address, such as 2001:db8::1",
            Self::Language => "a language code, such as de or de-CH",
            Self::Uri => "an address with a scheme",
            Self::WebAddress => "an address that starts with https:// or http://",
            Self::WholeNumber => "a whole number",
        })
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_language(text: &[u8]) -> bool {
    let is_code = |code: &[u8]| code.iter().all(u8::is_ascii_alphabetic);
    match text {
        [_, _] => is_code(text),
        [language @ .., b'-', first, second] if language.len() == 2 => {
            is_code(language) && is_code(&[*first, *second])
        }
        _ => false,
    }
}

fn is_base64(text: &[u8]) -> bool {
    let padded = text.strip_suffix(b"=").map_or(text, |text| text.strip_suffix(b"=").unwrap_or(text));
    text.len().is_multiple_of(4)
        && padded.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

/// Rejects only what is certainly not a URL. It can contain the placeholders that Saferpay
/// replaces.
fn is_address(text: &str, schemes: &[&str]) -> bool {
    let behind = |scheme: &&str| {
        let (begin, rest) = text.split_at_checked(scheme.len())?;
        if begin.eq_ignore_ascii_case(scheme) { rest.strip_prefix("://") } else { None }
    };
    let host = schemes.iter().find_map(behind).unwrap_or_default();
    !matches!(host.as_bytes(), [] | [b'/' | b'?' | b'#', ..]) && !has_gap(text)
}

fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let part_of_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(part_of_scheme)
        && !rest.is_empty()
        && !has_gap(text)
}

fn has_gap(text: &str) -> bool {
    if text.is_ascii() {
        // Without an early exit, the compiler vectorizes the loop.
        return text.bytes().fold(0, |gaps, byte| gaps | u8::from(byte <= b' ' || byte == 0x7f)) != 0;
    }
    text.contains(|character: char| character.is_whitespace() || character.is_control())
}
