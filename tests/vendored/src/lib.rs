//! The vendored specification, for tests and their build scripts.
//!
//! If files cannot be read, the test or the build fails with all problems, each with its file.

#![allow(clippy::missing_panics_doc, reason = "a test helper panics when it fails")]

mod responses;

pub use responses::{ResponseType, payment_paths, response_types};

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use saferpay_history::History;
use saferpay_lint::Waivers;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::names::Names;
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, Inputs, Specification, load};

/// The root of this checkout.
#[must_use]
pub fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Returns the value, or panics with all problems.
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

/// The files of the specification.
#[must_use]
pub fn spec() -> Files {
    sound(Files::read(&checkout()))
}

/// All versions as published, oldest first.
#[must_use]
pub fn published() -> Vec<Specification> {
    sound(load::published(&spec()))
}

/// All inputs of code generation, read once.
#[must_use]
pub fn inputs() -> &'static Inputs {
    static INPUTS: LazyLock<Inputs> = LazyLock::new(|| sound(saferpay_spec::load(&spec())));
    &INPUTS
}

/// All versions as corrected, oldest first.
#[must_use]
pub fn corrected() -> &'static [Specification] {
    &inputs().specifications
}

/// All versions merged, once.
#[must_use]
pub fn history() -> &'static History {
    static HISTORY: LazyLock<History> = LazyLock::new(|| {
        let Inputs { specifications, names, operations, .. } = inputs();
        sound(saferpay_history::build(specifications, names, operations))
    });
    &HISTORY
}

/// The newest version and each fourth one before it: a test that takes long in every version runs in these,
/// and `.ci/long` runs it in all.
pub fn each_fourth<T>(versions: &[T]) -> impl Iterator<Item = &T> {
    versions.iter().rev().step_by(4)
}

/// The corrections of the published pages.
#[must_use]
pub fn corrections() -> Corrections {
    sound(load::corrections(&spec()))
}

/// The contradictions that stay.
#[must_use]
pub fn waivers() -> Waivers {
    sound(Waivers::load(&spec()))
}

/// The names that are settled.
#[must_use]
pub fn names() -> Names {
    sound(load::names(&spec()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_versions_are_read_in_their_order() {
        let files = super::files("spec/versions", "json");
        let versions: Vec<_> = super::published().iter().map(|each| each.version).collect();
        assert_eq!(versions.len(), files.len());
        assert!(versions.is_sorted() && versions.len() > 1, "{versions:?}");
        let others = super::files("spec", "toml");
        assert!(others.contains(&"spec/corrections.toml".to_owned()), "{others:?}");
    }
}
