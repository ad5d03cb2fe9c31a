//! Sentences of the published pages that a text repeats.
//!
//! Facts carry over from the pages: names, types, limits, values. Sentences do not, since they are
//! not ours. Ten words in a row with at least four common ones among them are a sentence; a list of
//! names or values has fewer.

use std::collections::HashSet;

/// The number of consecutive words that count as a copy.
const RUN: usize = 10;

/// The minimum number of common words among them.
const COMMON_IN_RUN: usize = 4;

const COMMON: [&str; 40] = [
    "a", "all", "an", "and", "any", "are", "as", "at", "be", "been", "by", "can", "for", "from", "has",
    "have", "if", "in", "is", "it", "may", "must", "no", "not", "of", "on", "only", "or", "should", "that",
    "the", "this", "to", "was", "when", "which", "will", "with", "you", "your",
];

/// The sentences of published texts.
#[derive(Clone, Debug, Default)]
pub struct PublishedProse {
    runs: HashSet<String>,
}

/// A place that repeats a published sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// The line, counted from 1.
    pub line: usize,
    /// The words, in lower case.
    pub words: String,
}

impl PublishedProse {
    /// Adds a published text, without markup.
    pub fn add(&mut self, text: &str) {
        let words = words(text);
        self.runs.extend(sentences(&words).map(|at| run(&words, at)));
    }

    /// Adds a published text in Markdown, without its code and its addresses.
    pub fn add_markdown(&mut self, text: &str) {
        let outside_code = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
        let mut parts = outside_code.split("](");
        let first = parts.next().unwrap_or_default().to_owned();
        let prose = parts.fold(first, |prose, part| {
            prose + " " + part.split_once(')').map_or(part, |(_address, rest)| rest)
        });
        self.add(&prose);
    }

    /// The places of a text that repeat a published sentence. Places do not overlap.
    #[must_use]
    pub fn copied_in(&self, text: &str) -> Vec<Copied> {
        let words = words(text);
        let mut copied = Vec::new();
        let mut next = 0;
        for at in sentences(&words) {
            if at < next {
                continue;
            }
            let run = run(&words, at);
            if self.runs.contains(&run) {
                next = at + RUN;
                copied.push(Copied { line: words[at].line, words: run });
            }
        }
        copied
    }
}

struct Word<'a> {
    text: &'a str,
    line: usize,
    is_common: bool,
}

/// The words of a text. Comment marks and punctuation are not part of any.
fn words(text: &str) -> Vec<Word<'_>> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '\'';
    let mut words = Vec::new();
    for (line, content) in text.lines().enumerate() {
        let parts = content.split(|letter| !is_part(letter)).filter(|part| !part.is_empty());
        words.extend(parts.map(|text| {
            let is_common = COMMON.iter().any(|common| common.eq_ignore_ascii_case(text));
            Word { text, line: line + 1, is_common }
        }));
    }
    words
}

/// The start of the first run of words that has as many common words as a sentence.
fn sentences<'a>(words: &'a [Word<'_>]) -> impl Iterator<Item = usize> + 'a {
    let common = |run: &[Word<'_>]| run.iter().filter(|word| word.is_common).count();
    words.windows(RUN).enumerate().filter(move |(_, run)| common(run) >= COMMON_IN_RUN).map(|(at, _)| at)
}

fn run(words: &[Word<'_>], at: usize) -> String {
    let words: Vec<String> = words[at..at + RUN].iter().map(|word| word.text.to_ascii_lowercase()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::PublishedProse;

    const SENTENCE: &str = "If the kettle is not on the table, it must have been put in the cupboard.";

    fn published() -> PublishedProse {
        let mut prose = PublishedProse::default();
        prose.add(SENTENCE);
        prose
    }

    #[test]
    fn a_sentence_is_found_across_the_lines_of_a_comment() {
        let text = "//! One line.\n\n/// Note: if the kettle is not\n/// on the table, it must have been put away.\n";
        let copied = published().copied_in(text);
        assert_eq!(copied.len(), 1);
        assert_eq!(copied[0].line, 3);
        assert_eq!(copied[0].words, "if the kettle is not on the table it must");
    }

    #[test]
    fn a_sentence_counts_once_whatever_its_length() {
        assert_eq!(published().copied_in(SENTENCE).len(), 1);
    }

    #[test]
    fn fewer_consecutive_words_are_not_a_copy() {
        let text = "The kettle is not on the table, and it must have been put elsewhere.";
        assert_eq!(published().copied_in(text), []);
    }

    #[test]
    fn a_list_of_names_is_not_a_sentence() {
        let list = "VISA MASTERCARD MAESTRO AMEX DINERS JCB TWINT PAYPAL KLARNA POSTFINANCE and BANCONTACT";
        let mut prose = PublishedProse::default();
        prose.add(list);
        assert_eq!(prose.copied_in(list), []);
    }

    #[test]
    fn code_and_addresses_of_markdown_are_left_out() {
        let mut prose = PublishedProse::default();
        prose.add_markdown(
            "It is `not on` the [table](https://example.com/in/the/cupboard), and it has to be.",
        );
        assert_eq!(prose.copied_in("It is the table, and it has to be.").len(), 0);
        assert_eq!(prose.copied_in("// so it is the table and it has to be").len(), 0);
        prose.add_markdown(
            "It is `not on` the [table](https://example.com/the) of the house, and it has to be.",
        );
        assert_eq!(prose.copied_in("it is the table of the house, and it has to be.").len(), 1);
    }
}
