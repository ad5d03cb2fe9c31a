//! Paragraphs of documentation as `#[doc]` attributes, wrapped to the width of a line.

use proc_macro2::TokenStream;
use quote::quote;
use saferpay_spec::characters::hidden;
use saferpay_spec::texts::marker;

use super::condition::Condition;

const WIDTH: usize = 96;

/// The separator of the lines of a comment until its file is formatted. Until then a comment is a
/// single attribute, which is the main reason why code generation is fast.
pub(super) const LINE_BREAK: char = '\u{1f}';

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

/// A `#[doc]` attribute for paragraphs: wrapped, with an empty line between them. Lines that only some
/// builds show are `cfg_attr` within it.
pub(super) fn doc(paragraphs: &[Paragraph]) -> TokenStream {
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
    joined(&lines, |lines| quote!(#[doc = #lines]))
}

/// The same for the module of the file.
pub(super) fn module_doc(paragraphs: &[String]) -> TokenStream {
    let mut lines = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        lines.extend((index > 0).then(String::new));
        lines.extend(wrapped(paragraph));
    }
    joined(&lines, |lines| quote!(#![doc = #lines]))
}

fn joined(lines: &[String], attribute: impl Fn(String) -> TokenStream) -> TokenStream {
    if lines.is_empty() {
        TokenStream::new()
    } else {
        attribute(lines.join(LINE_BREAK.encode_utf8(&mut [0; 4])))
    }
}

fn wrapped(paragraph: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let fenced = paragraph.trim_start().starts_with("```");
    // Among them the separators of the lines, which only this module writes.
    let paragraph: String = paragraph.chars().map(shown).collect();
    for line in paragraph.lines() {
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

/// The character, or a mark in the place of one that a reader does not see.
fn shown(character: char) -> char {
    match character {
        '\n' => character,
        other if hidden(other).is_some() => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}

/// Wraps one line. The lines of a list item are indented to its text.
fn wrap(text: &str, lines: &mut Vec<String>) {
    let bare = text.trim_start();
    let indent = &text[..text.len() - bare.len()];
    let hanging = " ".repeat(marker(text).unwrap_or(indent.len()));
    let mut line = format!(" {indent}");
    let mut empty = true;
    for word in bare.split(' ') {
        let long = line.chars().count() + 1 + word.chars().count() > WIDTH;
        // A word that would begin a list item stays on the line of the word before it.
        let opens = marker(&format!("{word} ")).is_some();
        if !empty && long && !opens {
            lines.push(std::mem::replace(&mut line, format!(" {hanging}")));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
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
        assert_eq!(lines("a\u{1f}```\u{1f}b\r\u{202e}"), [" a\u{fffd}```\u{fffd}b\u{fffd}\u{fffd}"]);
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
