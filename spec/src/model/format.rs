//! The formats that a text can be required to have.

use std::{fmt, str::FromStr};

/// A format of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// A whole number of minor units: `1050` for 10.50.
    Amount,
    /// Base64.
    Base64,
    /// A country code of ISO 3166-1.
    Country,
    /// A currency code of ISO 4217.
    Currency,
    /// A date with its time.
    DateTime,
    /// A date.
    Day,
    /// A date, or a date with hours and minutes.
    DayOrMinute,
    /// A globally unique identifier.
    Guid,
    /// An address that starts with `https://`.
    HttpsAddress,
    /// An IPv4 address: `192.0.2.1`.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// A language of two letters, and optionally a country: `de-CH`.
    Language,
    /// An address with any scheme.
    Uri,
    /// An address that starts with `https://` or `http://`.
    WebAddress,
    /// A whole number.
    WholeNumber,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 15] = [
        Self::Amount,
        Self::Base64,
        Self::Country,
        Self::Currency,
        Self::DateTime,
        Self::Day,
        Self::DayOrMinute,
        Self::Guid,
        Self::HttpsAddress,
        Self::Ipv4,
        Self::Ipv6,
        Self::Language,
        Self::Uri,
        Self::WebAddress,
        Self::WholeNumber,
    ];

    /// The name in `spec/rules.toml`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Amount => "Amount",
            Self::Base64 => "Base64",
            Self::Country => "Country",
            Self::Currency => "Currency",
            Self::DateTime => "DateTime",
            Self::Day => "Day",
            Self::DayOrMinute => "DayOrMinute",
            Self::Guid => "Guid",
            Self::HttpsAddress => "HttpsAddress",
            Self::Ipv4 => "Ipv4",
            Self::Ipv6 => "Ipv6",
            Self::Language => "Language",
            Self::Uri => "Uri",
            Self::WebAddress => "WebAddress",
            Self::WholeNumber => "WholeNumber",
        }
    }

    /// The format in words, for errors: `a date, such as 2026-03-09`.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::Amount => "a whole number of minor units in a text, such as \"1050\" for 10.50",
            Self::Base64 => "Base64",
            Self::Country => "a country code of ISO 3166-1, such as CH",
            Self::Currency => "a currency code of ISO 4217, such as CHF",
            Self::DateTime => "a date with its time, such as 2026-03-09T14:05:11+01:00",
            Self::Day => "a date, such as 2026-03-09",
            Self::DayOrMinute => "a date, such as 2026-03-09 or 2026-03-09T14:05",
            Self::Guid => "a GUID",
            Self::HttpsAddress => "an address that starts with https://",
            Self::Ipv4 => "an IPv4 address, such as 192.0.2.1",
            Self::Ipv6 => "an IPv6 address, such as 2001:db8::1",
            Self::Language => "a language code, such as de or de-CH",
            Self::Uri => "an address with its scheme",
            Self::WebAddress => "an address that starts with https:// or http://",
            Self::WholeNumber => "a whole number in a text",
        }
    }

    /// Whether pages describe the format in words. The others follow from a field's type or its
    /// constraints.
    #[must_use]
    pub const fn is_prose_rule(self) -> bool {
        match self {
            Self::Base64 | Self::Guid | Self::Uri => false,
            Self::Amount
            | Self::Country
            | Self::Currency
            | Self::DateTime
            | Self::Day
            | Self::DayOrMinute
            | Self::HttpsAddress
            | Self::Ipv4
            | Self::Ipv6
            | Self::Language
            | Self::WebAddress
            | Self::WholeNumber => true,
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|format| format.as_str() == text).ok_or_else(|| {
            let known = Self::ALL.map(Self::as_str).join(", ");
            format!("`{text}` is not a known format; expected one of {known}")
        })
    }
}
