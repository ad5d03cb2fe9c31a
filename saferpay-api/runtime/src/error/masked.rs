//! Masks card numbers in foreign text.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// The number of digits of the shortest and of the longest card number.
const MIN_DIGITS: usize = 13;
const MAX_DIGITS: usize = 19;

/// Replaces everything that looks like a card number with `***`: 13 to 19 digits with a valid check
/// digit, in a row or in groups separated by single spaces or hyphens.
pub(super) fn masked(text: &str) -> Cow<'_, str> {
    let mut shown = String::new();
    let mut kept = 0;
    let mut from = 0;
    while let Some(begin) = text[from..].find(|character: char| character.is_ascii_digit()) {
        let groups = groups(text, from + begin);
        // Other numbers can be adjacent to the card number: every digit of any possible card number
        // is masked.
        for first in 0..groups.len() {
            let could_be = |last: &usize| is_card_number(text, &groups[first..=*last]);
            let end = groups.len().min(first + MAX_DIGITS);
            let Some(last) = (first..end).rev().find(could_be) else { continue };
            if groups[first].start >= kept {
                shown.push_str(&text[kept..groups[first].start]);
                shown.push_str("***");
            }
            kept = kept.max(groups[last].end);
        }
        from = groups.last().map_or(text.len(), |group| group.end);
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[kept..]);
    Cow::Owned(shown)
}

/// The groups of digits from `begin` on that are separated by a single space or hyphen.
fn groups(text: &str, begin: usize) -> Vec<Range<usize>> {
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut groups = Vec::new();
    let mut start = begin;
    loop {
        let end = start + digits(start);
        groups.push(start..end);
        start = end + 1;
        if !text[end..].starts_with([' ', '-']) || digits(start) == 0 {
            return groups;
        }
    }
}

/// Whether these groups have the length of a card number and pass the Luhn check.
fn is_card_number(text: &str, groups: &[Range<usize>]) -> bool {
    let count: usize = groups.iter().map(Range::len).sum();
    let digits = groups.iter().rev().flat_map(|group| text[group.clone()].bytes().rev());
    let doubled = |(index, digit): (usize, u8)| match (index % 2, u32::from(digit - b'0')) {
        (0, digit) => digit,
        (_, digit) if digit > 4 => 2 * digit - 9,
        (_, digit) => 2 * digit,
    };
    (MIN_DIGITS..=MAX_DIGITS).contains(&count)
        && digits.enumerate().map(doubled).sum::<u32>().is_multiple_of(10)
}

/// Masks the `Debug` output of a value.
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
            ("card 9010003150000001 12/27", "card *** 12/27"),
            ("1 9010003150000001", "1 ***"),
            // 1901000315000 could be a card number as well.
            ("1-9010 0031 5000 0001 2 x", "*** 2 x"),
            ("9010003150000001  9010003150000001", "***  ***"),
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
