//! A Saferpay SpecVersion, such as `1.53`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A SpecVersion. Ordered as numbers: `1.9` comes before `1.10`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpecVersion {
    /// The number before the point.
    pub major: u16,
    /// The number after the point.
    pub minor: u16,
}

impl SpecVersion {
    /// The greatest number before the point that is read.
    pub const MOST_MAJOR: u16 = 99;

    /// The greatest number after the point that is read.
    pub const MOST_MINOR: u16 = 999;

    /// The cargo feature and module of this version: `v1_53`.
    #[must_use]
    pub fn feature(self) -> String {
        format!("v{}_{}", self.major, self.minor)
    }

    /// The address of a place on the published page of this version.
    #[must_use]
    pub fn page(self, anchor: &str) -> String {
        format!("https://saferpay.github.io/jsonapi/{self}/#{anchor}")
    }
}

impl fmt::Display for SpecVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.major, self.minor)
    }
}

impl FromStr for SpecVersion {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parse = |number: &str, most: u16| {
            let is_canonical = number.bytes().all(|byte| byte.is_ascii_digit())
                && (number == "0" || !number.starts_with('0'));
            number.parse().ok().filter(|number| is_canonical && *number <= most)
        };
        text.split_once('.')
            .and_then(|(major, minor)| {
                let major = parse(major, Self::MOST_MAJOR).filter(|major| *major > 0)?;
                Some(Self { major, minor: parse(minor, Self::MOST_MINOR)? })
            })
            .ok_or_else(|| format!("`{text}` is not a SpecVersion; expected two numbers such as `1.53`"))
    }
}

impl Serialize for SpecVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for SpecVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::SpecVersion;

    #[test]
    fn orders_by_number_not_by_text() {
        let parse = |text: &str| text.parse::<SpecVersion>().unwrap();
        assert!(parse("1.9") < parse("1.10"));
        assert_eq!(parse("1.53").feature(), "v1_53");
    }

    #[test]
    fn refuses_what_is_not_a_version() {
        for text in [
            "", "1", "1.", ".5", "1.053", "1.5.3", "v1.5", "1.99999", "1.+5", "0.0", "0.9", "100.1", "1.1000",
        ] {
            assert!(text.parse::<SpecVersion>().is_err(), "{text}");
        }
    }
}
