//! Paragraphs of documentation as lines, wrapped to the width of a line.

use std::borrow::Cow;

use saferpay_spec::characters::hidden;
use saferpay_spec::texts::marker;

use super::condition::Condition;

const WIDTH: usize = 96;

/// A paragraph of a comment.
pub(super) struct Paragraph {
    pub(super) text: String,
    /// Whether no empty line separates it from the paragraph before it.
    pub(super) continues: bool,
    /// The builds that show it, unless all do.
    pub(super) condition: Option<Condition>,
}

impl Paragraph {
    /// A paragraph that all builds show.
    pub(super) const fn always(text: String) -> Self {
        Self { text, continues: false, condition: None }
    }
}

/// The lines of paragraphs: wrapped, with an empty line between them. Lines that only some builds show are
/// `cfg_attr` within them.
pub(super) fn lines(paragraphs: &[Paragraph]) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let separated = index > 0 && !paragraph.continues;
        let wrapped = wrapped(&paragraph.text);
        if let Some(condition) = &paragraph.condition {
            lines.extend(condition.attribute(separated, &wrapped));
        } else {
            lines.extend(separated.then(String::new));
            lines.extend(wrapped);
        }
    }
    lines
}

fn wrapped(paragraph: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let fenced = paragraph.trim_start().starts_with("```");
    for line in visible(paragraph).lines() {
        let row = line.trim_start().starts_with('|');
        let target = line.starts_with("[`") && line.contains("`]: ");
        if fenced || row || target {
            lines.push(if line.is_empty() { String::new() } else { format!(" {line}") });
        } else {
            wrap(line, &mut lines);
        }
    }
    lines
}

/// The text, with a mark in the place of each character that a reader does not see.
fn visible(text: &str) -> Cow<'_, str> {
    let is_hidden = |character: char| character != '\n' && hidden(character).is_some();
    if text.contains(is_hidden) {
        Cow::Owned(text.replace(is_hidden, "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Wraps one line. The lines of a list item are indented to its text.
fn wrap(text: &str, lines: &mut Vec<String>) {
    let bare = text.trim_start();
    let indent = &text[..text.len() - bare.len()];
    let hanging = " ".repeat(marker(text).unwrap_or(indent.len()));
    let ascii = bare.is_ascii();
    let mut indent = indent;
    let mut width = 1 + indent.chars().count();
    // Where the line begins, and the next word.
    let (mut start, mut position) = (0, 0);
    for word in bare.split(' ') {
        let letters = if ascii { word.len() } else { word.chars().count() };
        let long = width + 1 + letters > WIDTH;
        // A word that would begin a list item stays on the line of the word before it.
        if position > start && long && marker(&format!("{word} ")).is_none() {
            lines.push([" ", indent, &bare[start..position - 1]].concat());
            indent = &hanging;
            width = 1 + hanging.len();
            start = position;
        }
        width += letters + usize::from(position > start);
        position += word.len() + 1;
    }
    lines.push([" ", indent, &bare[start..]].concat());
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, wrapped};

    fn lines(paragraph: &str) -> Vec<String> {
        wrapped(paragraph)
    }

    #[test]
    fn the_lines_of_an_item_are_indented_below_its_text() {
        let words = "word ".repeat(30);
        let written = lines(&format!("- {words}\n12. {words}"));
        assert!(written[0].starts_with(" - word ") && written[1].starts_with("   word"), "{written:#?}");
        assert!(written[2].starts_with(" 12. word ") && written[3].starts_with("     word"), "{written:#?}");
        assert!(written.iter().all(|line| line.len() <= WIDTH));
    }

    #[test]
    fn no_line_begins_like_a_list_item() {
        for mark in ["-", "+", "1.", "2)"] {
            // At any position of the mark, one of these texts puts it at the end of a line.
            for before in 80..100 {
                let text = format!("{} {mark} and more", "x".repeat(before));
                let opens = |line: &String| line.starts_with(&format!(" {mark}"));
                assert!(!lines(&text).iter().any(opens), "{text}");
            }
        }
    }

    #[test]
    fn a_text_cannot_break_the_comment_into_lines() {
        assert_eq!(lines("a\u{1e}```\u{1f}b\r\u{202e}"), [" a\u{fffd}```\u{fffd}b\u{fffd}\u{fffd}"]);
    }

    #[test]
    fn rows_blocks_and_targets_are_not_wrapped() {
        let long = "a word ".repeat(20);
        let row = format!("| {long} |");
        assert_eq!(lines(&row), [format!(" {row}")]);
        let target = format!("[`Payment of {long}`]: super::Payment");
        assert_eq!(lines(&target), [format!(" {target}")]);
        assert_eq!(
            lines(&format!("```json\n  {long}\n\n```")),
            [" ```json", &format!("   {long}"), "", " ```"]
        );
    }
}
