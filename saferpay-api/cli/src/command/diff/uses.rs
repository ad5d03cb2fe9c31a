//! What a program uses, read from the path of `--uses`.

use std::path::Path;

use saferpay_diff::{Given, Uses, Versions};
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

use crate::output;

/// Files by name, with their texts.
type Texts = Vec<(String, String)>;

/// Reads Rust sources, recorded messages, or a list. A folder has sources or recorded messages.
pub(super) fn read(
    versions: &Versions<'_>,
    from: SpecVersion,
    path: &Path,
    given: &Given,
) -> Result<Uses, Problems> {
    let file = path.display().to_string();
    if path == Path::new("-") {
        return versions.uses_of_payloads(
            from,
            &[("standard input".to_owned(), output::read_input()?)],
            given,
        );
    }
    if path.is_dir() {
        let sources = collect(path, &["rs"])?;
        if !sources.is_empty() {
            return versions.uses_of_sources(&file, from, &sources);
        }
        let recorded = collect(path, &["json", "har"])?;
        if recorded.is_empty() {
            return Err(Problems::one(file, "has neither Rust sources nor recorded messages (.json, .har)"));
        }
        return versions.uses_of_payloads(from, &recorded, given);
    }
    let text = output::read(path)?;
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("json" | "har") => versions.uses_of_payloads(from, &[(file, text)], given),
        Some("rs") => versions.uses_of_sources(&file, from, &[(file.clone(), text)]),
        _ => versions.uses_of_list(&file, from, &text),
    }
}

/// The files in a folder with these extensions, without those below `target` and in hidden folders.
fn collect(folder: &Path, extensions: &[&str]) -> Result<Texts, Problems> {
    let failed = |error: std::io::Error| Problems::of_file(folder, &error);
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    let mut texts = Texts::new();
    for path in paths {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            if name != "target" && !name.starts_with('.') {
                texts.extend(collect(&path, extensions)?);
            }
        } else if path.extension().is_some_and(|found| extensions.iter().any(|each| found == *each)) {
            texts.push((path.display().to_string(), output::read(&path)?));
        }
    }
    Ok(texts)
}
