//! Output that ends after a number of bytes.

use std::fmt::{self, Write};

/// Passes text on until the limit is reached, and then drops it. Control characters become spaces, so
/// that foreign text cannot break the line.
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
        for part in fitting.split_inclusive(char::is_control) {
            match part.strip_suffix(char::is_control) {
                Some(plain) => write!(self.output, "{plain} ")?,
                None => self.output.write_str(part)?,
            }
        }
        if self.is_cut { self.output.write_str("…") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
