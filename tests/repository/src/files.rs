//! The files of the repository.

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the root of the workspace")
}

/// All source files, sorted, with their paths from the root. Excludes build results and downloads.
#[must_use]
pub fn sources(root: &Path) -> Vec<PathBuf> {
    let mut sources = Vec::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).expect("a folder that can be listed") {
            let path = entry.expect("an entry of a folder").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_dir() {
                if name != "target" && name != "node_modules" && !name.starts_with('.') {
                    waiting.push(path);
                }
            } else if path.extension().is_some_and(|end| end == "rs") {
                sources.push(path.strip_prefix(root).expect("a path below the root").to_owned());
            }
        }
    }
    sources.sort();
    sources
}

/// Whether a generator wrote this file.
#[must_use]
pub fn is_generated(text: &str) -> bool {
    text.starts_with("// Written by `cargo xtask codegen`")
}
