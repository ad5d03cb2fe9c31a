//! What a program uses, read from the path of `--uses`.

use std::path::Path;

use saferpay_diff::{Uses, Versions};
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

use crate::output;

/// Reads a folder of Rust sources, recorded messages, or a list.
pub(super) fn read(versions: &Versions<'_>, from: SpecVersion, path: &Path) -> Result<Uses, Problems> {
    let file = path.display().to_string();
    if path.is_dir() {
        let mut sources = Vec::new();
        collect(path, &mut sources)?;
        if sources.is_empty() {
            return Err(Problems::one(file, "has no Rust sources"));
        }
        return versions.uses_of_sources(&file, from, &sources);
    }
    let text = output::read(path)?;
    if path.extension().is_some_and(|extension| extension == "json") {
        versions.uses_of_payloads(&file, from, &text)
    } else {
        versions.uses_of_list(&file, from, &text)
    }
}

/// The Rust sources in a folder, without those below `target`.
fn collect(folder: &Path, sources: &mut Vec<(String, String)>) -> Result<(), Problems> {
    let failed = |error: std::io::Error| Problems::one(folder.display().to_string(), error.to_string());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
            collect(&path, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push((path.display().to_string(), output::read(&path)?));
        }
    }
    Ok(())
}
