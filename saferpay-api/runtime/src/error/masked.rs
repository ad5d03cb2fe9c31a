//! Masks card numbers and repeated secrets in foreign text, and limits how much of it is shown.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use super::echoes::Echoes;

/// The number of digits of the shortest and of the longest card number.
const MIN_DIGITS: usize = 13;
const MAX_DIGITS: usize = 19;

/// How many bytes of a text are shown.
const MAX_TEXT: usize = 1000;

/// A foreign text as it can be shown: without secrets, and only its start if it is long.
pub(super) fn shown<'a>(text: &'a str, echoes: &Echoes) -> Cow<'a, str> {
    match echoes.hidden(text) {
        Cow::Borrowed(text) => masked(text, MAX_TEXT),
        Cow::Owned(text) => Cow::Owned(masked(&text, MAX_TEXT).into_owned()),
    }
}

/// Replaces everything that looks like a card number with `***`: 13 to 19 digits with a valid check
/// digit, in a row or in groups separated by single spaces or hyphens.
///
/// A text that is longer than the limit ends there, or at the end of a card number.
fn masked(text: &str, limit: usize) -> Cow<'_, str> {
    let limit = (0..=limit.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    let mut shown = String::new();
    let mut kept = 0;
    let mut from = 0;
    while let Some(begin) = text[from..limit.max(from)].find(|character: char| character.is_ascii_digit()) {
        let groups = groups(text, from + begin, limit);
        // Other numbers can be adjacent to the card number: every digit of any possible card number
        // is masked.
        for first in (0..groups.len()).take_while(|first| groups[*first].start < limit) {
            let Some(last) = end_of_card_number(text, &groups[first..]) else { continue };
            let last = first + last;
            if groups[first].start >= kept {
                shown.push_str(&text[kept..groups[first].start]);
                shown.push_str("***");
            }
            kept = kept.max(groups[last].end);
        }
        from = groups.last().map_or(text.len(), |group| group.end);
    }
    if kept == 0 && limit == text.len() {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[kept..limit.max(kept)]);
    if limit < text.len() {
        shown.push('…');
    }
    Cow::Owned(shown)
}

/// The groups of digits from `begin` on that are separated by a single space or hyphen: those in front of
/// the limit, and as many behind it as a card number can have.
fn groups(text: &str, begin: usize, limit: usize) -> Vec<Range<usize>> {
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut groups = Vec::new();
    let mut start = begin;
    let mut length = digits(start);
    let mut behind = 0;
    loop {
        let end = start + length;
        groups.push(start..end);
        behind += usize::from(start >= limit);
        if behind == MAX_DIGITS || !text[end..].starts_with([' ', '-']) {
            return groups;
        }
        start = end + 1;
        length = digits(start);
        if length == 0 {
            return groups;
        }
    }
}

/// The last group of the longest card number that begins with the first group: these groups have its
/// length and pass the Luhn check. Looks at no more digits than a card number has.
fn end_of_card_number(text: &str, groups: &[Range<usize>]) -> Option<usize> {
    // The check counts from the last digit, which is not known yet: the sums for both cases.
    let mut sums = [0_u32; 2];
    let mut count = 0;
    let mut end = None;
    for (index, group) in groups.iter().enumerate() {
        if count + group.len() > MAX_DIGITS {
            break;
        }
        for digit in text[group.clone()].bytes().map(|digit| u32::from(digit - b'0')) {
            sums[count % 2] += if digit > 4 { 2 * digit - 9 } else { 2 * digit };
            sums[(count + 1) % 2] += digit;
            count += 1;
        }
        if count >= MIN_DIGITS && sums[count % 2].is_multiple_of(10) {
            end = Some(index);
        }
    }
    end
}

/// Masks the `Debug` output of a value.
pub(super) struct Masked<'a>(pub(super) &'a dyn fmt::Debug, pub(super) &'a Echoes);

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if formatter.alternate() { format!("{:#?}", self.0) } else { format!("{:?}", self.0) };
        formatter.write_str(&masked(&self.1.hidden(&text), usize::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(masked(text, usize::MAX), shown);
        }
    }

    #[test]
    fn a_long_text_is_never_cut_in_a_card_number() {
        let text = "é 9010 0031 5000 0001 é and more";
        for limit in 0..text.len() {
            let shown = masked(text, limit);
            assert!(
                ["…", "é…", "é …", "é ***…"].contains(&&*shown) || shown.starts_with("é *** "),
                "{shown}"
            );
            assert!(shown.len() <= limit + "…".len() + "***".len(), "{limit}: {shown}");
        }
        assert_eq!(masked(text, text.len()), "é *** é and more");
        assert_eq!(masked("4-4-4-4-4-4", 3), "4-4…");
    }
}
