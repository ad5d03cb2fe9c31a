//! `cargo xtask lint` reports each difference between a page and an OpenAPI document.

use std::collections::BTreeMap;
use std::sync::Mutex;

use pipeline::encodings;
use pipeline::tree::{Tree, files_in, workspace};
use programs::{Outcome, saferpay, xtask};
use serde_json::{Value, json};

/// The specification of this checkout in a folder whose files can change.
fn checkout() -> Tree {
    let tree = Tree::little(&[]);
    for (path, bytes) in files_in(&workspace().join("spec")) {
        tree.write(&format!("spec/{path}"), &String::from_utf8(bytes).unwrap());
    }
    tree
}

/// The document of 1.53 as our tools write it.
fn document(as_published: bool) -> Value {
    document_of("1.53", as_published)
}

/// Each document is written once.
fn document_of(version: &str, as_published: bool) -> Value {
    static WRITTEN: Mutex<BTreeMap<(String, bool), Value>> = Mutex::new(BTreeMap::new());
    let mut arguments = vec!["openapi", version];
    arguments.extend(as_published.then_some("--as-published"));
    let write = || serde_json::from_str(&saferpay(&workspace(), &arguments).succeeded().out).unwrap();
    WRITTEN.lock().unwrap().entry((version.to_owned(), as_published)).or_insert_with(write).clone()
}

/// The document of 1.53 without one field that the page has.
fn shortened() -> Value {
    shortened_of("1.53")
}

fn shortened_of(version: &str) -> Value {
    let mut document = document_of(version, true);
    document["components"]["schemas"]["Payment_Models_Data_Phone"]["properties"]
        .as_object_mut()
        .unwrap()
        .remove("Main")
        .unwrap();
    document
}

fn lint(tree: &Tree, document: &Value) -> Outcome {
    tree.write("mine.json", &document.to_string());
    let path = tree.root().join("mine.json").display().to_string();
    xtask(tree.root(), &["lint", "--document", &path])
}

/// The number of open contradictions in the summary.
fn open(outcome: &Outcome) -> &str {
    let summary = outcome.out.lines().find(|line| line.contains(" waived, ")).unwrap();
    assert!(summary.contains(" in 52 versions and 1 document: "), "{summary}");
    summary.rsplit_once(", ").unwrap().1
}

const MAIN: &str = "Payment_Models_Data_Phone.Main";
const WAIVER: &str = r#"
[[waiver]]
check = "document-field"
versions = "1.53"
owners = ["Payment_Models_Data_Phone"]
field = "Main"
why = "The document was written without it."
"#;

#[test]
fn a_document_that_agrees_is_not_reported() {
    let tree = checkout();
    let outcome = lint(&tree, &document(true)).succeeded();
    assert_eq!(open(&outcome), "0 open");
    assert!(!outcome.out.contains("\tdocument-"), "{}", outcome.out);
}

#[test]
fn a_document_is_read_in_every_encoding() {
    let tree = checkout();
    // Each version in another encoding, so that one run reads all of them.
    let documents = (0..encodings::of("").len()).map(|number| {
        let version = format!("1.{}", 53 - number);
        let mut document = shortened_of(&version);
        document["info"]["description"] = json!("Grüezi");
        (format!("spec/documents/{version}.json"), document.to_string())
    });
    let documents: Vec<(String, String)> = documents.collect();
    for (name, text) in &documents {
        tree.write(name, text);
    }
    let plain = xtask(tree.root(), &["lint"]).failed();
    for (number, (name, text)) in documents.iter().enumerate() {
        assert!(plain.err.contains(&format!("({name}#/")), "{}", plain.err);
        tree.write_bytes(name, &encodings::of(text)[number].1);
    }
    let encoded = xtask(tree.root(), &["lint"]);
    assert_eq!((encoded.out, encoded.err, encoded.code), (plain.out, plain.err, plain.code));
}

#[test]
fn a_document_that_agrees_with_a_correction_shows_the_corrected_contradiction() {
    let tree = checkout();
    let outcome = lint(&tree, &document(false)).succeeded();
    assert_eq!(open(&outcome), "0 open");
    let lines: Vec<&str> = outcome.out.lines().filter(|line| line.contains("\tdocument-")).collect();
    assert!(lines.iter().all(|line| line.starts_with("corrected\t")), "{lines:#?}");
    let capture = "corrected\tdocument-presence\tPOST /Payment/v1/Transaction/Capture response.Date\t\
                   the page says mandatory, the document optional \
                   (mine.json#/components/schemas/TransactionCaptureResponse/properties/Date)\t1.53";
    assert!(lines.contains(&capture), "{lines:#?}");
}

#[test]
fn a_difference_is_open_until_a_waiver_gives_a_reason() {
    let tree = checkout();
    let outcome = lint(&tree, &shortened()).failed();
    assert_eq!(open(&outcome), "1 open");
    let expected = format!(
        "document-field {MAIN}: the page has the field, the document does not \
         (mine.json#/components/schemas/Payment_Models_Data_Phone) (in 1.53) has neither a correction \
         nor a waiver\n"
    );
    assert_eq!(outcome.err, expected);
    assert!(outcome.out.contains(&format!("open\tdocument-field\t{MAIN}\t")), "{}", outcome.out);

    let waivers = tree.read("spec/waivers.toml");
    tree.write("spec/waivers.toml", &(waivers + WAIVER));
    let outcome = lint(&tree, &shortened()).succeeded();
    assert_eq!(open(&outcome), "0 open");
    assert!(outcome.out.contains(&format!("waived\tdocument-field\t{MAIN}\t")), "{}", outcome.out);

    // The waiver applies wherever the document is, until the document agrees with the page.
    let _ = xtask(tree.root(), &["lint"]).succeeded();
    let outcome = lint(&tree, &document(true)).failed();
    assert_eq!(
        outcome.err,
        format!("waiver document-field {MAIN}: does not match any contradiction; remove or correct it\n")
    );
}

#[test]
fn documents_in_the_folder_need_not_be_named() {
    let tree = checkout();
    tree.write("spec/documents/1.53.json", &shortened().to_string());
    let outcome = xtask(tree.root(), &["lint"]).failed();
    assert_eq!(open(&outcome), "1 open");
    assert!(outcome.err.contains("(spec/documents/1.53.json#/components/"), "{}", outcome.err);
}

#[test]
fn all_documents_that_cannot_be_compared_are_reported_together() {
    let tree = checkout();
    let mut misfit = document(true);
    misfit["components"]["schemas"]["Payment_Models_Data_Phone"]["properties"]["Main"]["multipleOf"] =
        json!(2);
    tree.write("spec/documents/1.53.json", &misfit.to_string());
    tree.write("spec/documents/1.40.json", &document(true).to_string());
    let mut later = document(true);
    later["info"]["version"] = "1.99".into();
    let outcome = lint(&tree, &later).failed();
    let pointer = "#/components/schemas/Payment_Models_Data_Phone/properties/Main/multipleOf";
    for expected in [
        &format!("spec/documents/1.53.json{pointer}: is not supported"),
        "spec/documents/1.40.json: the name says 1.40, and the document says 1.53",
        "mine.json: is of version 1.99, and `spec/versions` has no page of it",
    ] {
        assert!(outcome.err.contains(expected), "{}", outcome.err);
    }
    assert_eq!(outcome.out, "");
}
