//! `.ci/new-version` prepares the pull request of a new SpecVersion. These tests run it on a page that is
//! served on loopback.

use std::path::Path;
use std::process::Command;

use pipeline::page::{NEWEST, render};
use pipeline::server::serve;
use pipeline::small::{field, rich};
use pipeline::tree::{Tree, workspace};
use programs::{Outcome, programs, run, xtask};
use saferpay_spec::{Kind, Specification};

const TEXT: &str = "target/new-version/pull-request.md";
const TITLE: &str = "target/new-version/title.txt";

/// A version with one more field and one operation less than `rich`.
fn next() -> Specification {
    let mut next = rich("1.41");
    next.containers[0].fields.push(field("Note", Kind::String));
    next.operations.pop().expect("an operation");
    next
}

fn new_version(root: &Path, source: &str) -> Outcome {
    let programs = programs();
    let mut command = Command::new(workspace().join(".ci/new-version"));
    command.arg("--root").arg(root).arg(source);
    run(command.env("XTASK", &programs.xtask).env("SAFERPAY", &programs.saferpay))
}

#[test]
fn a_new_version_becomes_a_pull_request() {
    let checkout = Tree::little(&[rich("1.40")]);
    let address = serve("/jsonapi/index.html", &render(&next(), &NEWEST));
    let outcome = new_version(checkout.root(), &address).succeeded();
    assert!(outcome.out.starts_with("spec/versions/1.41.json\n"), "{outcome:#?}");
    assert!(checkout.root().join("saferpay-api/src/generated/v1_41/mod.rs").is_file());

    assert_eq!(checkout.read(TITLE), "Add SpecVersion 1.41\n");
    let text = checkout.read(TEXT);
    let parts = [
        "# Add SpecVersion 1.41\n",
        "## Semantic version\n\n**Patch release**: it adds the module and feature `v1_41`.",
        "## Public API of `v1_41` compared with `v1_40`\n",
        "+v1_41::",
        "::note: Option<String>\n",
        "## Upgrade report\n",
        "field",
        "## Entry for CHANGELOG.md\n",
        "1.41",
        "## Before merging\n",
        "have no text",
    ];
    let mut rest = &*text;
    for part in parts {
        let (_, after) = rest.split_once(part).unwrap_or_else(|| panic!("no `{part}` in order in:\n{text}"));
        rest = after;
    }
}

#[test]
fn without_a_new_version_there_is_no_pull_request() {
    let checkout = Tree::little(&[rich("1.40")]);
    let address = serve("/jsonapi/index.html", &render(&rich("1.40"), &NEWEST));
    let _ = xtask(checkout.root(), &["import", &address]).succeeded();
    let before = checkout.files();
    let outcome = new_version(checkout.root(), &address).succeeded();
    assert!(outcome.out.ends_with("nothing new\n"), "{outcome:#?}");
    assert_eq!(checkout.files(), before);
    assert!(!checkout.root().join(TEXT).exists());
}

#[test]
fn a_changed_page_of_a_known_version_is_reported_as_such() {
    let checkout = Tree::little(&[rich("1.40"), rich("1.41")]);
    let address = serve("/jsonapi/index.html", &render(&next(), &NEWEST));
    let _ = new_version(checkout.root(), &address).succeeded();
    assert_eq!(checkout.read(TITLE), "Follow the changed page of SpecVersion 1.41\n");
    assert!(checkout.read(TEXT).contains("The published page of these versions has changed: 1.41."));
}

#[test]
fn a_page_that_cannot_be_read_fails_and_leaves_no_pull_request() {
    let checkout = Tree::little(&[rich("1.40")]);
    let address = serve("/jsonapi/index.html", "<html><h3>Saferpay JSON API</h3></html>");
    let outcome = new_version(checkout.root(), &address).failed();
    assert!(
        outcome.err.contains("nothing was written") || outcome.err.contains("no heading"),
        "{outcome:#?}"
    );
    assert!(!checkout.root().join(TEXT).exists());
}
