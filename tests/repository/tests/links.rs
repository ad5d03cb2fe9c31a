//! Comments link to the public types of the runtime that they name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use repository::files::{is_generated, root, sources};

/// The runtime, except the flows, whose texts are in the guides too.
fn runtime() -> Vec<(PathBuf, String)> {
    let root = root();
    let is_runtime = |path: &PathBuf| path.starts_with("saferpay-api/runtime/src");
    let files = sources(&root).into_iter().filter(is_runtime);
    files.map(|path| (path.clone(), fs::read_to_string(root.join(path)).unwrap())).collect()
}

/// The names of the public types and traits.
fn public_types(files: &[(PathBuf, String)]) -> BTreeSet<&str> {
    let kinds = ["pub struct ", "pub enum ", "pub trait "];
    let lines = files.iter().flat_map(|(_, text)| text.lines());
    let rests = lines.filter_map(|line| kinds.iter().find_map(|kind| line.strip_prefix(kind)));
    rests.filter_map(|rest| rest.split(|letter: char| !letter.is_alphanumeric()).next()).collect()
}

/// The code spans of a line of a comment that are not the text of a link.
fn unlinked(line: &str) -> Vec<&str> {
    let Some(comment) = ["///", "//!"].iter().find_map(|mark| line.trim_start().strip_prefix(mark)) else {
        return Vec::new();
    };
    let parts: Vec<&str> = comment.split('`').collect();
    let spans = (1..parts.len()).step_by(2);
    spans.filter(|&index| !parts[index - 1].ends_with('[')).map(|index| parts[index]).collect()
}

#[test]
fn public_types_are_linked_wherever_a_comment_names_them() {
    let files = runtime();
    let types = public_types(&files);
    assert!(types.len() > 100 && types.contains("Error"), "{types:?}");
    let mut found = Vec::new();
    for (path, text) in &files {
        if is_generated(text) || path.starts_with(Path::new("saferpay-api/runtime/src/flows")) {
            continue;
        }
        let mut is_code = false;
        for (index, line) in text.lines().enumerate() {
            is_code ^= line.contains("```");
            // A header is documented under its HTTP name, next to its type.
            let own = line.starts_with("/// The `");
            let named = unlinked(line).into_iter().filter(|name| {
                types.contains(name.split("::").next().unwrap_or_default()) && !is_code && !own
            });
            found.extend(named.map(|name| format!("{}:{}: `{name}`", path.display(), index + 1)));
        }
    }
    assert!(found.is_empty(), "write [`Name`] or [`Name`](path):\n{}", found.join("\n"));
}
