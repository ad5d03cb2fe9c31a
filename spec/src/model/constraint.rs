//! What a field's text or number must satisfy.

use std::{borrow::Cow, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{CharacterClass, Format};

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

/// What one constraint limits, in every respect in which constraints can limit a value. A constraint
/// leaves open whatever is `None` here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// The characters of a text.
    pub characters: Option<CharacterClass>,
    /// The least and greatest number of characters of a text.
    pub length: Option<(u32, Option<u32>)>,
    /// The least and greatest number, as a number or as text.
    pub range: Option<(i64, i64)>,
    /// The format of a text.
    pub format: Option<Format>,
}

impl Constraint {
    /// What it limits.
    #[must_use]
    pub fn limits(&self) -> Limits {
        let open = Limits::default();
        match *self {
            Self::Characters { class, least, most } => {
                Limits { characters: Some(class), length: Some((least, Some(most))), ..open }
            }
            Self::Length { least, most } => Limits { length: Some((least, most)), ..open },
            Self::Range { least, most } => Limits { range: Some((least, most)), ..open },
            Self::Base64 => Limits { format: Some(Format::Base64), ..open },
        }
    }

    /// Its name, and its least and greatest number, where it has them: the parts of its text.
    #[must_use]
    pub fn parts(&self) -> (&'static str, Option<(i64, Option<i64>)>) {
        match *self {
            Self::Characters { class, least, most } => {
                (class.as_str(), Some((least.into(), Some(most.into()))))
            }
            Self::Length { least, most } => ("Length", Some((least.into(), most.map(Into::into)))),
            Self::Range { least, most } => ("Range", Some((least, Some(most)))),
            Self::Base64 => ("Base64", None),
        }
    }

    /// The texts of all constraints, as a regular expression.
    #[cfg(feature = "schema")]
    pub(super) fn pattern() -> String {
        let classes = CharacterClass::ALL.map(CharacterClass::as_str).join("|");
        format!(r"^(Base64|Range\[-?\d+\.\.-?\d+\]|Length\[\d+\.\.\d*\]|({classes})\[\d+\.\.\d+\])$")
    }
}

impl fmt::Display for Constraint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parts() {
            (name, None) => formatter.write_str(name),
            (name, Some((least, Some(most)))) => write!(formatter, "{name}[{least}..{most}]"),
            (name, Some((least, None))) => write!(formatter, "{name}[{least}..]"),
        }
    }
}

impl FromStr for Constraint {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let unknown = || format!("`{text}` is not a known constraint");
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
    fn refuses_unknown_constraints() {
        for text in ["", "Utf9[1..2]", "Utf8[2..1]", "Utf8[1..]", "Utf8[..5]", "Range[a..b]", "Length[..]"] {
            assert!(text.parse::<Constraint>().is_err(), "{text}");
        }
    }
}
