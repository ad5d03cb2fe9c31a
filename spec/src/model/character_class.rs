//! The classes of characters that pages name before a length: `AlphaNumeric[1..80]`.

use std::{fmt, str::FromStr};

/// A class of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CharacterClass {
    /// Letters from A to Z, in either case.
    Alphabetic,
    /// Letters from A to Z and digits.
    AlphaNumeric,
    /// Letters, digits and any of `.:-_`.
    Id,
    /// Letters, digits and hyphens.
    Iso3166,
    /// The printable characters of ISO 8859-15.
    Iso885915,
    /// Digits.
    Numeric,
    /// Letters, digits and the punctuation of email addresses.
    PayerId,
    /// Every character.
    Utf8,
}

/// Which characters beyond ASCII a class admits, from none to all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BeyondAscii {
    /// None.
    Nothing,
    /// Those of ISO 8859-15.
    WesternEurope,
    /// All.
    Everything,
}

impl CharacterClass {
    /// All classes.
    pub const ALL: [Self; 8] = [
        Self::Alphabetic,
        Self::AlphaNumeric,
        Self::Id,
        Self::Iso3166,
        Self::Iso885915,
        Self::Numeric,
        Self::PayerId,
        Self::Utf8,
    ];

    /// The name on a page and in a version file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Alphabetic => "Alphabetic",
            Self::AlphaNumeric => "AlphaNumeric",
            Self::Id => "Id",
            Self::Iso3166 => "Iso3166",
            Self::Iso885915 => "Iso885915",
            Self::Numeric => "Numeric",
            Self::PayerId => "PayerId",
            Self::Utf8 => "Utf8",
        }
    }

    /// The characters in words, for errors: `digits`.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::Alphabetic => "letters from A to Z",
            Self::AlphaNumeric => "letters from A to Z and digits",
            Self::Id => "letters, digits and any of .:-_",
            Self::Iso3166 => "letters, digits and hyphens",
            Self::Iso885915 => "characters of ISO 8859-15",
            Self::Numeric => "digits",
            Self::PayerId => "letters, digits and any of .:!#$%&'*+-/=?^_`{|}~@",
            Self::Utf8 => "any characters",
        }
    }

    /// Whether the class has a character.
    #[must_use]
    pub fn admits(self, character: char) -> bool {
        match self {
            Self::Alphabetic => character.is_ascii_alphabetic(),
            Self::AlphaNumeric => character.is_ascii_alphanumeric(),
            Self::Id => character.is_ascii_alphanumeric() || ".:-_".contains(character),
            Self::Iso3166 => character.is_ascii_alphanumeric() || character == '-',
            Self::Iso885915 => is_latin9(character),
            Self::Numeric => character.is_ascii_digit(),
            Self::PayerId => {
                character.is_ascii_alphanumeric() || ".:!#$%&'*+-/=?^_`{|}~@".contains(character)
            }
            Self::Utf8 => true,
        }
    }

    /// Which characters beyond ASCII the class has.
    #[must_use]
    pub const fn beyond_ascii(self) -> BeyondAscii {
        match self {
            Self::Alphabetic
            | Self::AlphaNumeric
            | Self::Id
            | Self::Iso3166
            | Self::Numeric
            | Self::PayerId => BeyondAscii::Nothing,
            Self::Iso885915 => BeyondAscii::WesternEurope,
            Self::Utf8 => BeyondAscii::Everything,
        }
    }
}

/// ISO 8859-15 without its control characters: Latin-1, in which eight characters are replaced.
fn is_latin9(character: char) -> bool {
    let replaced = "¤¦¨´¸¼½¾".contains(character);
    let replacement = "€ŠšŽžŒœŸ".contains(character);
    let latin1 = matches!(character, ' '..='~' | '\u{a0}'..='\u{ff}');
    replacement || latin1 && !replaced
}

impl fmt::Display for CharacterClass {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for CharacterClass {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|class| class.as_str() == text).ok_or_else(|| {
            let known = Self::ALL.map(Self::as_str).join(", ");
            format!("`{text}` is not a known class of characters; expected one of {known}")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{BeyondAscii, CharacterClass};

    #[test]
    fn each_class_admits_its_characters_beyond_ascii() {
        for class in CharacterClass::ALL {
            assert_eq!(class.as_str().parse(), Ok(class));
            assert_eq!(class.admits('漢'), class.beyond_ascii() == BeyondAscii::Everything, "{class}");
            assert_eq!(class.admits('é'), class.beyond_ascii() >= BeyondAscii::WesternEurope, "{class}");
        }
        assert!("Utf9".parse::<CharacterClass>().unwrap_err().contains("PayerId, Utf8"));
    }
}
