//! Formatting of a generated file: `prettyplease`, and blank lines between items.

use proc_macro2::TokenStream;

use super::comments::{Comments, MARK};
use super::condition::ATTRIBUTE;

const HEADER: &str = "// Written by `cargo xtask codegen` from `spec/`. Edit that instead.\n\n";

pub(super) fn file(
    tokens: TokenStream,
    comments: Comments,
    table: Option<&str>,
) -> Result<String, syn::Error> {
    let file = syn::parse2(tokens)?;
    let mut text = HEADER.to_owned() + &space_out(&prettyplease::unparse(&file), &comments.into_lines());
    if let Some(table) = table {
        text.push('\n');
        text.push_str(table);
    }
    Ok(text)
}

/// Puts a blank line before every item and every documented field, unless it is the first of its
/// block, and the comments in their places.
fn space_out(text: &str, comments: &[Vec<String>]) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 8);
    let mut previous = "";
    for line in text.lines() {
        let line_start = line.trim_start();
        let opens_block = previous.ends_with(['{', '(', '[']) || previous.is_empty();
        let within_docs = ["///", "#[", "//!", ")]"].iter().any(|start| previous.starts_with(start));
        let starts = line_start.starts_with("///")
            || line_start.starts_with("#[derive")
            || (!same_list(previous, line_start) && is_item(line_start));
        let ends_docs = previous.starts_with("//!") && !line_start.starts_with("//!");
        if (starts && !opens_block && !within_docs) || ends_docs {
            spaced.push('\n');
        }
        match line.split_once(MARK) {
            None => spaced.extend([line, "\n"]),
            Some((start, number)) => push_comment(
                &mut spaced,
                start,
                &comments[number.parse::<usize>().expect("the number of a comment")],
            ),
        }
        previous = line_start.trim_end();
    }
    spaced
}

/// Writes the lines of a comment, each after its start, such as `    ///`, and the lines of attributes within it.
fn push_comment(spaced: &mut String, start: &str, lines: &[String]) {
    let indent = &start[..start.find('/').unwrap_or(0)];
    for line in lines {
        match line.strip_prefix(ATTRIBUTE) {
            Some(attribute) => spaced.extend([indent, attribute, "\n"]),
            None => spaced.extend([start, line, "\n"]),
        }
    }
}

fn is_item(line: &str) -> bool {
    ["pub ", "fn ", "impl", "use ", "mod ", "const ", "#[cfg"].iter().any(|start| line.starts_with(start))
        && !line.ends_with(',')
}

/// Whether two lines are declarations of one kind, with no blank line between them.
fn same_list(previous: &str, line: &str) -> bool {
    let kind = |line: &str| {
        ["pub use ", "use ", "pub mod ", "mod ", "pub(crate) mod ", "#[cfg"]
            .iter()
            .position(|start| line.starts_with(start))
            .map(|index| if index == 5 { 2 } else { index })
    };
    let module = |kind: usize| if (2..=4).contains(&kind) { 2 } else { kind };
    match (kind(previous), kind(line)) {
        (Some(previous), Some(line)) => module(previous) == module(line),
        // The last line of a list in braces, `};`, belongs to a `use`.
        (None, Some(line)) => line <= 1 && previous == "};",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::space_out;

    #[test]
    fn adds_spaces_around_items_and_documented_fields() {
        let text = "use a::B;\nuse c::D;\n/// Docs\n/// more\npub struct S {\n    /// One\n    pub a: u8,\n    /// Two\n    pub b: u8,\n}\nimpl S {\n    pub fn new() -> Self {\n        x\n    }\n    /// Set\n    pub fn set() {}\n}\n";
        let expected = "use a::B;\nuse c::D;\n\n/// Docs\n/// more\npub struct S {\n    /// One\n    pub a: u8,\n\n    /// Two\n    pub b: u8,\n}\n\nimpl S {\n    pub fn new() -> Self {\n        x\n    }\n\n    /// Set\n    pub fn set() {}\n}\n";
        assert_eq!(space_out(text, &[]), expected);
    }
}
