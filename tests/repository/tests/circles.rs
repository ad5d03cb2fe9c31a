//! No source files import each other in a circle.

use std::fs;
use std::path::{Path, PathBuf};

use repository::circle::circles;
use repository::files::root;
use repository::imports::imports;
use repository::metadata::packages;

/// The circles of a crate, each as the files that import each other in turn.
fn found(crate_root: &Path, shown_from: &Path) -> Vec<String> {
    let shown = |file: &PathBuf| file.strip_prefix(shown_from).unwrap_or(file).display().to_string();
    let circle = |files: Vec<PathBuf>| files.iter().map(shown).collect::<Vec<_>>().join(" -> ");
    circles(&imports(crate_root)).into_iter().map(circle).collect()
}

#[test]
fn no_source_files_import_each_other_in_a_circle() {
    let root = root();
    let products = packages(&root).into_iter().filter(|package| !package.is_test());
    let found: Vec<String> =
        products.flat_map(|package| package.roots).flat_map(|crate_root| found(&crate_root, &root)).collect();
    assert!(found.is_empty(), "{} circles:\n{}", found.len(), found.join("\n"));
}

/// A crate of these files in a temporary folder.
fn crate_of(files: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let root = folder.path().join("lib.rs");
    (folder, root)
}

fn circles_of(files: &[(&str, &str)]) -> Vec<String> {
    let (folder, root) = crate_of(files);
    found(&root, folder.path())
}

#[test]
fn a_planted_circle_is_found() {
    let circles = circles_of(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "use super::c::{self, C}; pub struct B;"),
        ("c.rs", "fn c() { use crate::a::A as Other; } pub struct C;"),
    ]);
    assert_eq!(circles, ["a.rs -> b.rs -> c.rs -> a.rs"]);
}

#[test]
fn a_circle_through_a_reexport_is_found_at_the_definition() {
    let circles = circles_of(&[
        ("lib.rs", "mod a; mod b; pub use b::inner::Inner;"),
        ("a.rs", "use crate::Inner; pub struct A;"),
        ("b/mod.rs", "pub mod inner; pub use self::inner::*;"),
        ("b/inner.rs", "use crate::a::A; pub struct Inner;"),
    ]);
    assert_eq!(circles, ["a.rs -> b/inner.rs -> a.rs"]);
    let through_glob = circles_of(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::Inner; pub struct A;"),
        ("b/mod.rs", "pub mod inner; pub use self::inner::*;"),
        ("b/inner.rs", "use crate::a::A; pub struct Inner;"),
    ]);
    assert_eq!(through_glob, ["a.rs -> b/inner.rs -> a.rs"]);
}

#[test]
fn a_parent_and_its_child_can_be_a_circle() {
    let circles = circles_of(&[
        ("lib.rs", "mod child; use child::Child; pub struct Parent;"),
        ("child.rs", "use super::Parent; pub struct Child;"),
    ]);
    assert_eq!(circles, ["child.rs -> lib.rs -> child.rs"]);
}

#[test]
fn module_lines_reexports_tests_and_other_crates_are_not_imports() {
    let circles = circles_of(&[
        ("lib.rs", "mod a; pub use a::A; pub struct Root;"),
        ("a.rs", "use crate::Root; use std::fmt; pub struct A; #[cfg(test)] mod tests { use crate::b::B; }"),
    ]);
    assert!(circles.is_empty(), "{circles:?}");
    let in_tests = circles_of(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "pub struct B; #[cfg(test)] mod tests { use crate::a::A; }"),
    ]);
    assert!(in_tests.is_empty(), "{in_tests:?}");
}
