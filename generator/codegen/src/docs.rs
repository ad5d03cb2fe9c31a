//! Documentation made of facts, wrapped to the width of a line.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use saferpay_history::RecordField;
use saferpay_spec::texts::marker;
use saferpay_spec::{Kind, Presence, SpecVersion};

const WIDTH: usize = 96;

/// What stands between the lines of a comment until its file is formatted. A comment passes through
/// as a single attribute, which is most of the speed of the emitter.
pub(super) const LINE_BREAK: char = '\u{1f}';

/// A `#[doc]` attribute for paragraphs; each is wrapped, an empty line between them.
pub(super) fn doc(paragraphs: &[String]) -> TokenStream {
    let lines = wrapped(paragraphs).join(LINE_BREAK.encode_utf8(&mut [0; 4]));
    if lines.is_empty() { TokenStream::new() } else { quote!(#[doc = #lines]) }
}

/// The same for the module that a file is.
pub(super) fn module_doc(paragraphs: &[String]) -> TokenStream {
    let lines = wrapped(paragraphs).join(LINE_BREAK.encode_utf8(&mut [0; 4]));
    quote!(#![doc = #lines])
}

fn wrapped(paragraphs: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        let fenced = paragraph.trim_start().starts_with("```");
        for line in paragraph.lines() {
            let row = line.trim_start().starts_with('|');
            let target = line.starts_with("[`") && line.contains("`]: ");
            if fenced || row || target {
                lines.push(if line.is_empty() { String::new() } else { format!(" {line}") });
            } else {
                wrap(line, &mut lines);
            }
        }
    }
    lines
}

/// Wraps one line; what follows the mark of a list item is indented by as much.
fn wrap(text: &str, lines: &mut Vec<String>) {
    let bare = text.trim_start();
    let indent = &text[..text.len() - bare.len()];
    let hanging = " ".repeat(marker(text).unwrap_or(indent.len()));
    let mut line = format!(" {indent}");
    let mut empty = true;
    for word in bare.split(' ') {
        let long = line.chars().count() + 1 + word.chars().count() > WIDTH;
        // A word that would open a list stays behind the one before it.
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

/// The address of a place on the page of a version.
pub(super) fn address(version: SpecVersion, anchor: &str) -> String {
    version.page(anchor)
}

/// A sentence with the version that introduced something, and a link to its page.
pub(super) fn since(version: SpecVersion, anchor: &str) -> String {
    format!("First in SpecVersion [{version}]({}).", address(version, anchor))
}

/// What the specification states of a field, whose value is of a Rust type.
pub(super) fn field(field: &RecordField, since: SpecVersion, rust_type: &str) -> Vec<String> {
    let presence = match field.presence {
        Presence::Mandatory => "mandatory",
        Presence::Recommended => "optional and recommended",
        Presence::Optional => "optional",
    };
    let kind = match (field.target, field.kind) {
        (Some(_), kind) if kind.is_list() => format!("List of [`{rust_type}`]"),
        (Some(_), _) => format!("[`{rust_type}`]"),
        (None, Kind::String) => "Text".to_owned(),
        (None, Kind::Boolean) => "True or false".to_owned(),
        (None, Kind::Integer) => "Whole number".to_owned(),
        (None, Kind::Decimal) => "Decimal number".to_owned(),
        (None, Kind::Date) => "Date".to_owned(),
        (None, Kind::Uri) => "Address (URI)".to_owned(),
        (None, Kind::Guid) => "Unique identifier (GUID)".to_owned(),
        (None, Kind::Any | Kind::Object) => "Any JSON".to_owned(),
        (None, Kind::Strings) => "List of texts".to_owned(),
        (None, Kind::Objects) => "List of any JSON".to_owned(),
    };
    let constraints: Vec<String> =
        field.constraints.iter().map(|constraint| format!("`{constraint}`")).collect();
    let rules = field.rules.iter().map(|rule| format!("`{rule}`"));
    let constraints: Vec<String> = constraints.into_iter().chain(rules).collect();
    let constraints =
        if constraints.is_empty() { String::new() } else { format!(", {}", constraints.join(" and ")) };
    let mut text = format!("`{}`. {kind}, {presence}{constraints}.", field.wire);
    if field.deprecated {
        text.push_str(" Deprecated.");
    }
    if let Some(default) = &field.default {
        // A shape that several versions share may have other defaults in later ones.
        let _ = write!(text, " Default in SpecVersion {since}: `{default}`.");
    }
    if field.zeroized {
        text.push_str(" Secret: `Debug` masks it, and it is zeroized when dropped.");
    } else if field.secret {
        text.push_str(" Secret: `Debug` masks it.");
    }
    let mut paragraphs = vec![text];
    if let Some(example) = field.example.as_ref().filter(|example| printable(example)) {
        paragraphs.push(format!("Example: `{example}`"));
    }
    paragraphs
}

/// An example that stands in backquotes without trouble.
fn printable(example: &str) -> bool {
    !example.is_empty() && !example.contains('`') && !example.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, wrapped};

    fn lines(paragraph: &str) -> Vec<String> {
        wrapped(&[paragraph.to_owned()])
    }

    #[test]
    fn the_lines_of_an_item_hang_below_its_text() {
        let words = "word ".repeat(30);
        let written = lines(&format!("- {words}\n12. {words}"));
        assert!(written[0].starts_with(" - word ") && written[1].starts_with("   word"), "{written:#?}");
        assert!(written[2].starts_with(" 12. word ") && written[3].starts_with("     word"), "{written:#?}");
        assert!(written.iter().all(|line| line.len() <= WIDTH));
    }

    #[test]
    fn no_line_begins_with_what_would_open_a_list() {
        for mark in ["-", "+", "1.", "2)"] {
            // Wherever the mark comes to stand, one of these puts it at the end of a line.
            for before in 80..100 {
                let text = format!("{} {mark} and more", "x".repeat(before));
                let opens = |line: &String| line.starts_with(&format!(" {mark}"));
                assert!(!lines(&text).iter().any(opens), "{text}");
            }
        }
    }

    #[test]
    fn rows_blocks_and_targets_stay_whole() {
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
