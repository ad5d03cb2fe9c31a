//! An import that fails leaves the version files as they were.

use pipeline::page::{NEWEST, render};
use pipeline::small::rich;
use pipeline::tree::Tree;
use programs::{Outcome, xtask};

/// Imports pages with these names and texts from a folder into a checkout that has 1.40.
fn import(pages: &[(&str, String)]) -> Outcome {
    let checkout = Tree::little(&[rich("1.40")]);
    let source = Tree::little(&[]);
    for (name, page) in pages {
        source.write(&format!("pages/{name}"), page);
    }
    let before = checkout.files();
    let folder = source.root().join("pages");
    let outcome = xtask(checkout.root(), &["import", folder.to_str().unwrap()]).failed();
    assert_eq!(checkout.files(), before, "{outcome:#?}");
    outcome
}

fn page(version: &str) -> String {
    render(&rich(version), &NEWEST)
}

#[test]
fn one_bad_page_prevents_the_import_of_all() {
    let changed = page("1.40").replace("Range: inclusive between 1 ", "Range: inclusive between 2 ");
    let bad = page("1.42").replace("\nboolean\n", "\nflag\n");
    let outcome = import(&[("1.40.html", changed), ("1.41.html", page("1.41")), ("1.42.html", bad)]);
    assert_eq!(outcome.err, "1.42: Shop_Payment.IsPreOrder: the type `flag` is not known\n");
    assert_eq!(outcome.out, "");
}

#[test]
fn the_errors_of_all_pages_are_reported_together() {
    let cut = page("1.43").replace("</html>", "");
    let dangling = page("1.42").replace("#Shop_Amount", "#Shop_Sum").replace("\nboolean\n", "\nflag\n");
    let unknown = page("1.41").replace("\nboolean\n", "\nflag\n").replace("decimal number", "complex number");
    let outcome = import(&[("1.43.html", cut), ("1.42.html", dangling), ("1.41/index.html", unknown)]);
    let expected = [
        "1.41: Shop_Payment.IsPreOrder: the type `flag` is not known",
        "1.41: Shop_Amount.Rate: the type `complex number` is not known",
        "1.42: Shop_Payment.IsPreOrder: the type `flag` is not known",
        "1.42: Shop_Payment.Amount: refers to `Shop_Sum`, which is not a container",
        "1.43.html: the page is cut off: it does not end with `</html>`",
        "5 problems; nothing was written",
    ];
    assert_eq!(outcome.err.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_file_name_with_another_version_than_the_page_is_refused() {
    let outcome = import(&[("1.39/index.html", page("1.41")), ("index.html", page("1.42"))]);
    assert_eq!(outcome.err, "1.39/index.html: the name says 1.39, and the page says 1.41\n");
}

#[test]
fn an_address_with_another_version_than_the_page_is_refused() {
    let checkout = Tree::little(&[rich("1.40")]);
    let before = checkout.files();
    for path in ["/jsonapi/1.39/index.html", "/jsonapi/1.39/", "/jsonapi/1.39", "/1.39.html"] {
        let address = pipeline::server::serve(path, &page("1.41"));
        let outcome = xtask(checkout.root(), &["import", &address]).failed();
        assert_eq!(outcome.err, format!("{address}: the name says 1.39, and the page says 1.41\n"));
    }
    assert_eq!(checkout.files(), before);
}

#[test]
fn two_pages_of_one_version_with_different_facts_are_refused() {
    let other = page("1.41").replace("Utf8[1..1000]", "Utf8[1..999]");
    let outcome = import(&[("1.41.html", page("1.41")), ("index.html", other)]);
    assert_eq!(outcome.err, "1.41.html: another page of version 1.41 states other facts\n");
}

#[test]
fn a_dangling_reference_without_a_correction_is_refused() {
    let dangling = page("1.41").replace("#Shop_Amount", "#Shop_Sum");
    let outcome = import(&[("1.41.html", dangling)]);
    assert_eq!(outcome.err, "1.41: Shop_Payment.Amount: refers to `Shop_Sum`, which is not a container\n");
}

#[test]
fn sources_that_are_not_pages_are_refused() {
    let checkout = Tree::little(&[rich("1.40")]);
    let before = checkout.files();
    checkout.write("elsewhere/notes.html", "<html><h3>Notes</h3></html>");
    checkout.write("elsewhere/bytes.tar.xz", "no archive");
    let empty = pipeline::server::serve("/page", "");
    let nowhere = empty.replace("/page", "/nowhere");
    let root = checkout.root().join("elsewhere");
    let within = |name: &str| root.join(name).to_str().unwrap().to_owned();
    let sources = [
        (within(""), "holds no page"),
        (within("missing.html"), "No such file"),
        (within("notes.html"), "no heading names a version"),
        (within("bytes.tar.xz"), ""),
        (empty.clone(), "the page is cut off"),
        (nowhere, "404"),
    ];
    for (source, expected) in sources {
        let outcome = xtask(checkout.root(), &["import", &source]).failed();
        assert!(outcome.err.starts_with(&source) && outcome.err.contains(expected), "{outcome:#?}");
    }
    let mut after = checkout.files();
    after.retain(|path, _| !path.starts_with("elsewhere/"));
    assert_eq!(after, before);
}
