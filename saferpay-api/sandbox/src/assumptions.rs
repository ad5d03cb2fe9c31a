//! The list of assumptions in `assumptions.md`: every comment of the sources that says "assumed".
//!
//! `UPDATE_ASSUMPTIONS=1 cargo test -p saferpay-sandbox assumptions` writes the list.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const HEAD: &str = "\
The sandbox follows documentation and recordings. Where there are none, it assumes what is likely. These are the
comments of its sources that say so, by file. Do not rely on these places: test them with Saferpay's own test system.
";

#[test]
fn the_list_has_every_assumption() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = HEAD.to_owned();
    let mut count = 0;
    for file in sources(&root.join("src")) {
        let comments = assumptions(&fs::read_to_string(&file).unwrap());
        if comments.is_empty() {
            continue;
        }
        let name = file.strip_prefix(root.join("src")).unwrap().display().to_string().replace('\\', "/");
        let _ = writeln!(text, "\n## {name}\n");
        for comment in comments {
            let _ = writeln!(text, "- {comment}");
            count += 1;
        }
    }
    assert!(count > 40, "{count} assumptions");
    let list = root.join("assumptions.md");
    if std::env::var_os("UPDATE_ASSUMPTIONS").is_some() {
        fs::write(&list, &text).unwrap();
    }
    let advice = "`UPDATE_ASSUMPTIONS=1 cargo test -p saferpay-sandbox assumptions` writes it";
    assert!(fs::read_to_string(&list).unwrap() == text, "assumptions.md is outdated; {advice}");
}

/// The sources in a folder, in order, without tests.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    let mut files = Vec::new();
    for entry in entries {
        let stem = entry.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if stem == "tests" || stem == "assumptions" {
            continue;
        }
        if entry.is_dir() {
            files.extend(sources(&entry));
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            files.push(entry);
        }
    }
    files
}

/// The comments that say "assumed", each as one line.
fn assumptions(source: &str) -> Vec<String> {
    let mut comments = Vec::new();
    let mut comment = String::new();
    for line in source.lines().chain([""]) {
        let text = line.trim_start().strip_prefix("//");
        match text.map(|text| text.trim_start_matches(['/', '!']).trim()) {
            Some(text) if !text.is_empty() => {
                comment.push_str(text);
                comment.push(' ');
            }
            _ => {
                let whole = std::mem::take(&mut comment);
                if whole.contains("ssumed") {
                    comments.push(whole.trim_end().to_owned());
                }
            }
        }
    }
    comments
}
