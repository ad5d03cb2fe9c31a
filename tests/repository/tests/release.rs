//! A release keeps its promises: the oldest Rust version, the names of the packages, and the parts of the
//! release.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use repository::files::root;
use repository::metadata::{locked, packages};

#[test]
fn no_dependency_needs_a_newer_rust_than_promised() {
    let packages = locked(&root());
    let ours = packages.iter().filter(|package| package.is_ours);
    let promised: BTreeSet<_> = ours.map(|package| package.rust_version.clone().unwrap()).collect();
    assert_eq!(promised.len(), 1, "{promised:?}");
    let promised = promised.first().unwrap();
    let newer: Vec<_> =
        packages.iter().filter(|package| package.rust_version.as_ref() > Some(promised)).collect();
    assert!(packages.len() > 100 && newer.is_empty(), "{newer:#?}");
    let workflow = fs::read_to_string(root().join(".github/workflows/ci.yml")).unwrap();
    assert!(workflow.contains("- run: .ci/oldest-rust"));
}

/// Clippy refuses what our `rust-version` does not have, in every package that takes the lints.
#[test]
fn every_package_has_the_lints_of_the_workspace() {
    let manifest = |folder: &std::path::Path| fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    assert!(manifest(&root()).contains("\nincompatible_msrv = \"deny\"\n"));
    let packages = packages(&root());
    let has_lints = |text: &str| text.contains("\n[lints]\nworkspace = true\n");
    let without: Vec<_> =
        packages.iter().filter(|package| !has_lints(&manifest(&root().join(&package.folder)))).collect();
    assert!(packages.len() > 20 && without.is_empty(), "{without:#?}");
}

/// Advisories are matched by name, so no package of ours may have the name of another crate.
#[test]
fn no_package_of_ours_has_the_name_of_a_dependency() {
    let packages = locked(&root());
    let names = |is_ours| -> BTreeSet<&str> {
        packages.iter().filter(|each| each.is_ours == is_ours).map(|each| &*each.name).collect()
    };
    let shared: Vec<_> = names(true).intersection(&names(false)).copied().collect();
    assert!(shared.is_empty(), "{shared:?}");
    // Published packages have our prefix. The others are listed here and never published.
    let others = [
        "bench",
        "crashes",
        "diff",
        "examples",
        "faults",
        "guides",
        "measurements",
        "mock-server",
        "operations",
        "pipeline",
        "programs",
        "repository",
        "scenarios",
        "shop",
        "truth",
        "vendored",
        "xtask",
    ];
    let unknown: Vec<_> = names(true)
        .into_iter()
        .filter(|name| !name.starts_with("saferpay-") && !others.contains(name))
        .collect();
    assert!(unknown.is_empty(), "look for advisories about crates of this name, and add it: {unknown:?}");
}

#[test]
fn every_part_of_a_release_is_executable_and_described() {
    let output = Command::new(root().join(".ci/release")).arg("--list").output().unwrap();
    let listed = String::from_utf8(output.stdout).unwrap();
    let listed: Vec<&str> = listed.lines().collect();
    let folder = root().join(".ci/release-parts");
    let mut files: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    // A part that is not executable would be skipped silently.
    assert_eq!(listed, files);
    assert!(listed.len() >= 5, "{listed:?}");
    for part in files {
        let text = fs::read_to_string(folder.join(&part)).unwrap();
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("#!/usr/bin/env bash"), "{part}");
        assert!(lines.next().is_some_and(|line| line.starts_with("# ")), "{part}: no comment");
    }
}
