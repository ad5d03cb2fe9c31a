//! Formatting of a generated file: `prettyplease`, and blank lines between items.

use proc_macro2::TokenStream;

use super::condition::ATTRIBUTE;
use super::doc_lines::LINE_BREAK;

const HEADER: &str = "// Written by `cargo xtask codegen` from `spec/`. Edit that instead.\n\n";

pub(super) fn file(tokens: TokenStream, table: Option<&str>) -> Result<String, syn::Error> {
    let file = syn::parse2(tokens)?;
    let mut text = HEADER.to_owned() + &space_out(&prettyplease::unparse(&file));
    if let Some(table) = table {
        text.push('\n');
        text.push_str(table);
    }
    Ok(text)
}

/// Puts a blank line before every item and every documented field, unless it is the first of its
/// block.
fn space_out(text: &str) -> String {
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
        match line.split_once(LINE_BREAK) {
            None => spaced.push_str(line),
            Some((first, rest)) => push_comment(&mut spaced, first, rest),
        }
        spaced.push('\n');
        previous = line_start.trim_end();
    }
    spaced
}

/// Writes the lines of a comment, each with the indentation and the `///` of the first, and the lines
/// of attributes within it.
fn push_comment(spaced: &mut String, first: &str, rest: &str) {
    let indent = &first[..first.find('/').unwrap_or(0)];
    let mark = &first[..indent.len() + "///".len()];
    spaced.push_str(first);
    for line in rest.split(LINE_BREAK) {
        spaced.push('\n');
        match line.strip_prefix(ATTRIBUTE) {
            Some(attribute) => spaced.extend([indent, attribute]),
            None => spaced.extend([mark, line]),
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
        assert_eq!(space_out(text), expected);
    }
}
