//! The sets of characters that the specification names.

use std::fmt;

/// A set of characters that a text can consist of.
///
/// The specification explains two of the names; the others are interpreted by their wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Characters {
    /// Letters from A to Z, in both cases.
    Alphabetic,
    /// Letters from A to Z in both cases, and digits.
    AlphaNumeric,
    /// Letters, digits, dot, colon, hyphen and underscore.
    Id,
    /// The characters of country and subdivision codes: letters, digits and the hyphen.
    Iso3166,
    /// The characters of ISO 8859-15: the letters of Western Europe, and the euro sign.
    Iso885915,
    /// Digits.
    Numeric,
    /// Letters, digits, and the punctuation of email addresses.
    PayerId,
    /// Any characters.
    Utf8,
}

impl Characters {
    /// The ASCII characters of the set, one bit for each.
    const fn ascii(self) -> u128 {
        match self {
            Self::Alphabetic => LETTERS,
            Self::AlphaNumeric => LETTERS | DIGITS,
            Self::Id => LETTERS | DIGITS | bits(b".:-_"),
            Self::Iso3166 => LETTERS | DIGITS | bits(b"-"),
            // The first half is ASCII without control characters.
            Self::Iso885915 => !((1 << 32) - 1) & !(1 << 127),
            Self::Numeric => DIGITS,
            Self::PayerId => LETTERS | DIGITS | bits(b".:!#$%&'*+-/=?^_`{|}~@"),
            Self::Utf8 => u128::MAX,
        }
    }

    /// Whether all characters of a text belong to the set.
    pub(super) fn allow(self, text: &str) -> bool {
        match self {
            Self::Utf8 => true,
            Self::Iso885915 if !text.is_ascii() => text.chars().all(|character| self.allows(character)),
            // The table contains no bytes beyond ASCII.
            _ => text.bytes().all(|byte| SETS[usize::from(byte)] & self.bit() != 0),
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// Whether a character belongs to the set.
    #[must_use]
    pub fn allows(self, character: char) -> bool {
        if character.is_ascii() {
            return self.ascii() >> u32::from(character) & 1 == 1;
        }
        match self {
            Self::Utf8 => true,
            // Latin-1 with eight characters replaced.
            Self::Iso885915 => match character {
                '¤' | '¦' | '¨' | '´' | '¸' | '¼' | '½' | '¾' => false,
                '€' | 'Š' | 'š' | 'Ž' | 'ž' | 'Œ' | 'œ' | 'Ÿ' => true,
                character => ('\u{a0}'..='\u{ff}').contains(&character),
            },
            _ => false,
        }
    }
}

impl fmt::Display for Characters {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Alphabetic => "letters from A to Z",
            Self::AlphaNumeric => "letters from A to Z and digits",
            Self::Id => "letters from A to Z, digits and any of .:-_",
            Self::Iso3166 => "letters from A to Z, digits and hyphens",
            Self::Iso885915 => "characters of ISO 8859-15",
            Self::Numeric => "digits",
            Self::PayerId => "letters from A to Z, digits and any of .:!#$%&'*+-/=?^_`{|}~@",
            Self::Utf8 => "characters",
        })
    }
}

/// The sets that each byte belongs to, one bit per set.
static SETS: [u8; 256] = {
    let sets = [
        Characters::Alphabetic,
        Characters::AlphaNumeric,
        Characters::Id,
        Characters::Iso3166,
        Characters::Iso885915,
        Characters::Numeric,
        Characters::PayerId,
        Characters::Utf8,
    ];
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        let mut index = 0;
        while index < sets.len() {
            if sets[index].ascii() >> byte & 1 == 1 {
                table[byte] |= sets[index].bit();
            }
            index += 1;
        }
        byte += 1;
    }
    table
};

const LETTERS: u128 = bits(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
const DIGITS: u128 = bits(b"0123456789");

const fn bits(characters: &[u8]) -> u128 {
    let mut bits = 0;
    let mut index = 0;
    while index < characters.len() {
        bits |= 1 << characters[index];
        index += 1;
    }
    bits
}
