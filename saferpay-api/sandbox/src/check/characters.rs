//! The classes of characters that the pages name.

use super::Fault;

/// What is wrong with a text whose characters are to be of a class.
pub(super) fn fault(class: &str, text: &str) -> Option<Fault> {
    let (fits, words): (fn(char) -> bool, &'static str) = match class {
        "Alphabetic" => (|each| each.is_ascii_alphabetic(), "letters from A to Z"),
        "AlphaNumeric" => (|each| each.is_ascii_alphanumeric(), "letters from A to Z and digits"),
        "Id" => {
            (|each| each.is_ascii_alphanumeric() || ".:-_".contains(each), "letters, digits and any of .:-_")
        }
        "Iso3166" => (|each| each.is_ascii_alphanumeric() || each == '-', "letters, digits and hyphens"),
        "Iso885915" => (is_latin9, "characters of ISO 8859-15"),
        "Numeric" => (|each| each.is_ascii_digit(), "digits"),
        "PayerId" => (
            |each| each.is_ascii_alphanumeric() || ".:!#$%&'*+-/=?^_`{|}~@".contains(each),
            "letters, digits and any of .:!#$%&'*+-/=?^_`{|}~@",
        ),
        // Utf8 is everything.
        _ => return None,
    };
    (!text.chars().all(fits)).then_some(Fault::Characters(words))
}

/// ISO 8859-15 without its control characters: Latin-1 with eight places given to others.
fn is_latin9(character: char) -> bool {
    let replaced = "¤¦¨´¸¼½¾".contains(character);
    let replacement = "€ŠšŽžŒœŸ".contains(character);
    let latin1 = matches!(character, ' '..='~' | '\u{a0}'..='\u{ff}');
    replacement || latin1 && !replaced
}
