//! Wraps texts to lines of 80 columns.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

const WIDTH: usize = 80;

/// Longer words can break: they may not fit into an indented line.
const LONGEST_WHOLE_WORD: usize = 70;

/// Wraps a text with an indent; the lines after the first have a larger one.
pub(crate) fn wrapped(indent: usize, text: &str) -> String {
    let (first, others) = (" ".repeat(indent), " ".repeat(indent + 2));
    textwrap::fill(text, options().initial_indent(&first).subsequent_indent(&others)) + "\n"
}

/// Wraps each line of a text.
pub(crate) fn paragraph(text: &str) -> String {
    textwrap::fill(text, options()) + "\n"
}

fn options() -> Options<'static> {
    Options::new(WIDTH)
        .break_words(false)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
}

/// The words of a line. A Rust path that is longer than a line can break after `::`, `/` and `,`; an address
/// never breaks, so that a terminal can open it.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    Box::new(line.split_inclusive(' ').flat_map(|word| {
        let can_break = word.chars().count() > LONGEST_WHOLE_WORD && !word.starts_with("https://");
        let pieces: Vec<&str> = if can_break {
            word.split_inclusive("::").flat_map(|part| part.split_inclusive(['/', ','])).collect()
        } else {
            vec![word]
        };
        pieces.into_iter().map(Word::from)
    }))
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn no_line_is_longer_than_80_columns() {
        let path = "v1_53::transaction::".repeat(9);
        let text = format!("{} {path} {}", "word ".repeat(40), "word ".repeat(40));
        for line in wrapped(4, &text).lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
        assert_eq!(wrapped(2, &text).split_whitespace().collect::<String>(), text.replace(' ', ""));
    }

    #[test]
    fn an_address_stays_whole() {
        let address = format!("https://shop.example/{}", "path/".repeat(20));
        assert!(wrapped(4, &format!("See {address}")).lines().any(|line| line.trim() == address));
    }
}
