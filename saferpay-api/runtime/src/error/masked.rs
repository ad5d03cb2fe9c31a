//! Card numbers in what others wrote.

use std::borrow::Cow;
use std::fmt;

/// The text with stars in place of what looks like a card number: 13 to 19 digits in a row, or
/// parted by single spaces or hyphens, whose check digit is right.
pub(super) fn masked(text: &str) -> Cow<'_, str> {
    let mut shown = String::new();
    let mut kept = 0;
    let mut from = 0;
    while let Some(begin) = text[from..].find(|character: char| character.is_ascii_digit()) {
        let begin = from + begin;
        let (digits, end) = run(text, begin);
        from = end;
        if (13..=19).contains(&digits.len()) && is_card_number(&digits) {
            shown.push_str(&text[kept..begin]);
            shown.push_str("***");
            kept = end;
        }
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[kept..]);
    Cow::Owned(shown)
}

/// The digits from here on, and where they end.
fn run(text: &str, begin: usize) -> (Vec<u32>, usize) {
    let mut digits = Vec::new();
    let mut end = begin;
    let mut parted = false;
    for (index, character) in text[begin..].char_indices() {
        if let Some(digit) = character.to_digit(10) {
            digits.push(digit);
            end = begin + index + 1;
            parted = false;
        } else if matches!(character, ' ' | '-') && !parted {
            parted = true;
        } else {
            break;
        }
    }
    (digits, end)
}

/// The check of Luhn.
fn is_card_number(digits: &[u32]) -> bool {
    let doubled = |(index, digit): (usize, &u32)| match (index % 2, digit * 2) {
        (0, _) => *digit,
        (_, twice) if twice > 9 => twice - 9,
        (_, twice) => twice,
    };
    digits.iter().rev().enumerate().map(doubled).sum::<u32>().is_multiple_of(10)
}

/// `Debug` of something, masked.
pub(super) struct Masked<'a>(pub(super) &'a dyn fmt::Debug);

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if formatter.alternate() { format!("{:#?}", self.0) } else { format!("{:?}", self.0) };
        formatter.write_str(&masked(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn card_numbers_are_masked_and_other_numbers_are_not() {
        for (text, shown) in [
            ("card 9010003150000001 is bad", "card *** is bad"),
            ("9010 0031 5000 0001, 9010-0031-5000-0001", "***, ***"),
            ("é9010003150000001é", "é***é"),
            ("card 9010003150000002", "card 9010003150000002"),
            ("901000315001", "901000315001"),
            ("on 2026-01-05, amount 1050", "on 2026-01-05, amount 1050"),
            ("90100031500000010000000", "90100031500000010000000"),
            ("", ""),
        ] {
            assert_eq!(masked(text), shown);
        }
    }
}
