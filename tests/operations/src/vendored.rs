//! The vendored specification, as published and as fixed.

use std::fs;
use std::path::{Path, PathBuf};

use generator::fixes::Fixes;
use generator::spec::Specification;

fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec")
}

/// All versions as published, oldest first.
///
/// # Panics
///
/// Where the vendored files cannot be read.
#[must_use]
pub fn published() -> Vec<Specification> {
    let mut specifications: Vec<Specification> = fs::read_dir(spec().join("versions"))
        .expect("spec/versions")
        .map(|entry| fs::read_to_string(entry.expect("an entry").path()).expect("a version file"))
        .map(|text| generator::spec::parse("spec/versions", &text).expect("a version file"))
        .collect();
    specifications.sort_by_key(|specification| specification.version);
    specifications
}

/// The fixes.
///
/// # Panics
///
/// Where the file cannot be read.
#[must_use]
pub fn fixes() -> Fixes {
    let text = fs::read_to_string(spec().join("fixes.toml")).expect("spec/fixes.toml");
    Fixes::parse("spec/fixes.toml", &text).expect("sound fixes")
}

/// All versions as the generator sees them, oldest first.
///
/// # Panics
///
/// Where a fix does not apply.
#[must_use]
pub fn fixed() -> Vec<Specification> {
    let mut specifications = published();
    fixes().apply(&mut specifications, false).expect("fixes that apply");
    specifications
}
