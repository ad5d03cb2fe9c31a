//! Source files are small, and large ones begin with a comment that describes their content.

use std::fs;

use repository::files::{is_generated, root, sources};

/// The maximum number of lines of a file.
const MAX_LINES: usize = 400;

/// The maximum number of lines of a file without a module comment.
const MAX_LINES_WITHOUT_COMMENT: usize = 60;

/// The files that break a rule, with their number of lines.
fn breaking(rule: impl Fn(&str, usize) -> bool) -> Vec<String> {
    let root = root();
    let sources = sources(&root);
    assert!(sources.len() > 300, "only {} source files were found", sources.len());
    let mut breaking = Vec::new();
    for path in sources {
        let text = fs::read_to_string(root.join(&path)).unwrap();
        let lines = text.lines().count();
        if !is_generated(&text) && rule(&text, lines) {
            breaking.push(format!("{} ({lines} lines)", path.display()));
        }
    }
    breaking
}

#[test]
fn no_file_has_more_than_400_lines() {
    let breaking = breaking(|_, lines| lines > MAX_LINES);
    assert!(breaking.is_empty(), "{}", breaking.join("\n"));
}

#[test]
fn a_file_of_more_than_60_lines_begins_with_a_module_comment() {
    let breaking = breaking(|text, lines| lines > MAX_LINES_WITHOUT_COMMENT && !text.starts_with("//!"));
    assert!(breaking.is_empty(), "{}", breaking.join("\n"));
}
