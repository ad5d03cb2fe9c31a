//! Output that ends after a number of bytes.

use std::fmt::{self, Write};

/// Passes text on until the limit is reached, and then drops it. Characters that a reader does not see
/// become spaces, so that foreign text can neither break the line nor rearrange it.
pub(super) struct Bounded<'a> {
    output: &'a mut dyn Write,
    left: usize,
    is_cut: bool,
}

impl<'a> Bounded<'a> {
    pub(super) fn new(output: &'a mut dyn Write, limit: usize) -> Self {
        Self { output, left: limit, is_cut: false }
    }

    /// Whether further text is dropped.
    pub(super) const fn is_full(&self) -> bool {
        self.is_cut
    }
}

impl Write for Bounded<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.is_cut {
            return Ok(());
        }
        let end = (0..=self.left.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        let fitting = &text[..end.unwrap_or_default()];
        self.left -= fitting.len();
        self.is_cut = fitting.len() < text.len();
        for part in fitting.split_inclusive(is_hidden) {
            match part.strip_suffix(is_hidden) {
                Some(plain) => write!(self.output, "{plain} ")?,
                None => self.output.write_str(part)?,
            }
        }
        if self.is_cut { self.output.write_str("…") } else { Ok(()) }
    }
}

/// Control characters, characters that change the direction of text, and those without a visible mark. No
/// text of a specification may contain one of them either; a test compares the two lists.
fn is_hidden(character: char) -> bool {
    let is_listed = matches!(
        character,
        '\u{a0}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{1680}' | '\u{17b4}'
            | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
            | '\u{205f}'..='\u{206f}' | '\u{2800}' | '\u{3000}' | '\u{3164}' | '\u{e000}'..='\u{f8ff}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}' | '\u{f0000}'..
    );
    // The last two code points of each plane are never characters.
    is_listed || character.is_control() || u32::from(character) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_rearrange_the_line() {
        let mut output = String::new();
        write!(Bounded::new(&mut output, 100), "a\u{202e}b\u{2028}c\u{1b}d\u{feff}é\u{e0041}").unwrap();
        assert_eq!(output, "a b c d é ");
    }

    #[test]
    fn a_text_is_cut_at_the_limit_and_has_no_line_breaks() {
        let mut output = String::new();
        let mut bounded = Bounded::new(&mut output, 5);
        write!(bounded, "a\nb").unwrap();
        assert!(!bounded.is_full());
        write!(bounded, "cé").unwrap();
        assert!(bounded.is_full());
        write!(bounded, "d").unwrap();
        assert_eq!(output, "a bc…");
    }
}
