//! What a field's text or number must satisfy.

use std::{borrow::Cow, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::CharacterClass;

/// One constraint on a field, written as `Utf8[1..80]` in a version file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Constraint {
    /// Characters of one class, with the least and greatest length.
    Characters {
        /// The class.
        class: CharacterClass,
        /// The least length.
        least: u32,
        /// The greatest length.
        most: u32,
    },
    /// A length alone; without a greatest one it is open upwards.
    Length {
        /// The least length.
        least: u32,
        /// The greatest length, where there is one.
        most: Option<u32>,
    },
    /// A number from the first to the second, both included.
    Range {
        /// The least number.
        least: i64,
        /// The greatest number.
        most: i64,
    },
    /// Text in Base64.
    Base64,
}

impl fmt::Display for Constraint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Characters { class, least, most } => write!(formatter, "{class}[{least}..{most}]"),
            Self::Length { least, most: Some(most) } => write!(formatter, "Length[{least}..{most}]"),
            Self::Length { least, most: None } => write!(formatter, "Length[{least}..]"),
            Self::Range { least, most } => write!(formatter, "Range[{least}..{most}]"),
            Self::Base64 => formatter.write_str("Base64"),
        }
    }
}

impl FromStr for Constraint {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let unknown = || format!("`{text}` is no known constraint");
        if text == "Base64" {
            return Ok(Self::Base64);
        }
        let (class, bounds) =
            text.strip_suffix(']').and_then(|text| text.split_once('[')).ok_or_else(unknown)?;
        let (least, most) = bounds.split_once("..").ok_or_else(unknown)?;
        let ordered = |constraint, in_order| {
            if in_order { Ok(constraint) } else { Err(format!("`{text}` ends before it begins")) }
        };
        match class {
            "Range" => {
                let least = least.parse().map_err(|_| unknown())?;
                let most = most.parse().map_err(|_| unknown())?;
                ordered(Self::Range { least, most }, least <= most)
            }
            "Length" => {
                let least = least.parse().map_err(|_| unknown())?;
                let most = match most {
                    "" => None,
                    most => Some(most.parse().map_err(|_| unknown())?),
                };
                ordered(Self::Length { least, most }, most.is_none_or(|most| least <= most))
            }
            class => {
                let class = class.parse().map_err(|_| unknown())?;
                let least = least.parse().map_err(|_| unknown())?;
                let most = most.parse().map_err(|_| unknown())?;
                ordered(Self::Characters { class, least, most }, least <= most)
            }
        }
    }
}

impl Serialize for Constraint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Constraint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Constraint;

    #[test]
    fn reads_back_what_it_writes() {
        for text in [
            "Utf8[1..80]",
            "Length[3..]",
            "Length[0..100]",
            "Range[0..9]",
            "Base64",
            "AlphaNumeric[1..2147483647]",
        ] {
            assert_eq!(text.parse::<Constraint>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for text in ["", "Utf9[1..2]", "Utf8[2..1]", "Utf8[1..]", "Utf8[..5]", "Range[a..b]", "Length[..]"] {
            assert!(text.parse::<Constraint>().is_err(), "{text}");
        }
    }
}
