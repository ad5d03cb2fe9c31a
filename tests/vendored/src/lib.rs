//! The vendored specification, for tests and their build scripts.
//!
//! What cannot be read ends the test or the build with all that is wrong, each with its file.

#![allow(clippy::missing_panics_doc, reason = "a test that cannot go on panics")]

use std::fs;
use std::path::{Path, PathBuf};

use saferpay_spec::Specification;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::names::Names;
use saferpay_spec::problem::Problems;

/// The root of this checkout.
#[must_use]
pub fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What was read.
pub fn sound<T>(result: Result<T, Problems>) -> T {
    result.unwrap_or_else(|problems| panic!("{problems}"))
}

/// The text of a file, by its path in the checkout: `spec/names.toml`.
#[must_use]
pub fn read(path: &str) -> String {
    fs::read_to_string(checkout().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files of a folder that end like this, as paths in the checkout, sorted.
#[must_use]
pub fn files(folder: &str, extension: &str) -> Vec<String> {
    let entries = fs::read_dir(checkout().join(folder)).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let entries = entries.unwrap_or_else(|error| panic!("{folder}: {error}"));
    let paths = entries.into_iter().map(|entry| PathBuf::from(entry.file_name()));
    let mut files: Vec<String> = paths
        .filter(|path| path.extension().is_some_and(|end| end == extension))
        .map(|path| format!("{folder}/{}", path.display()))
        .collect();
    files.sort();
    files
}

/// All versions as published, oldest first.
#[must_use]
pub fn published() -> Vec<Specification> {
    sound(versions(&files("spec/versions", "json")))
}

fn versions(files: &[String]) -> Result<Vec<Specification>, Problems> {
    let mut problems = Problems::default();
    let mut specifications = Vec::new();
    for file in files {
        match saferpay_spec::parse(file, &read(file)) {
            Ok(specification) => specifications.push(specification),
            Err(wrong) => problems.extend(wrong),
        }
    }
    problems.into_result()?;
    specifications.sort_by_key(|specification| specification.version);
    Ok(specifications)
}

/// All versions as the generator sees them, oldest first.
#[must_use]
pub fn fixed() -> Vec<Specification> {
    let mut specifications = published();
    sound(fixes().apply(&mut specifications, false));
    specifications
}

/// What the pages get wrong.
#[must_use]
pub fn fixes() -> Corrections {
    let file = "spec/corrections.toml";
    sound(Corrections::parse(file, &read(file)))
}

/// The names that are settled.
#[must_use]
pub fn names() -> Names {
    let file = "spec/names.toml";
    sound(Names::parse(file, &read(file)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_versions_are_read_in_their_order_and_without_what_stands_beside_them() {
        let files = super::files("spec/versions", "json");
        let versions: Vec<_> = super::published().iter().map(|each| each.version).collect();
        assert_eq!(versions.len(), files.len());
        assert!(versions.is_sorted() && versions.len() > 1, "{versions:?}");
        let others = super::files("spec", "toml");
        assert!(others.contains(&"spec/corrections.toml".to_owned()), "{others:?}");
        assert!(!others.contains(&"spec/schema.json".to_owned()), "{others:?}");
    }

    #[test]
    fn every_file_that_is_no_version_is_told_with_its_path() {
        let files = ["spec/corrections.toml".to_owned(), "spec/names.toml".to_owned()];
        let problems = super::versions(&files).unwrap_err();
        let mut places = problems.iter().map(|problem| &problem.place);
        for file in files {
            assert!(places.any(|place| place.starts_with(&file)), "{problems}");
        }
    }
}
