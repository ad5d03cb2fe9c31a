//! An operation is retried only if `spec/operations.toml` says that it is idempotent.

use pipeline::small::{operation, version};
use pipeline::tree::{vendored, workspace};
use saferpay_history::{History, build, unclassified};
use saferpay_spec::names::Names;
use saferpay_spec::operations::{NextStep, Operations};
use saferpay_spec::problem::Problems;
use saferpay_spec::{OperationRef, Specification};

const INQUIRE: &str = "/Payment/v1/Transaction/Inquire";
const CAPTURE: &str = "/Payment/v1/Transaction/Capture";

fn settled() -> Operations {
    let text = std::fs::read_to_string(workspace().join("spec/operations.toml")).unwrap();
    Operations::parse("spec/operations.toml", &text).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Versions with the given operations of the JSON API.
fn history(versions: &[(&str, &[&str])], operations: &Operations) -> Result<History, Problems> {
    let newest = &vendored().last().unwrap().specification;
    let specifications: Vec<Specification> = versions
        .iter()
        .map(|(number, paths)| Specification {
            version: version(number),
            operations: paths.iter().map(|path| operation("POST", path, "Any", "Any")).collect(),
            containers: Vec::new(),
            ..newest.clone()
        })
        .map(|mut specification| {
            specification.error.fields.clear();
            specification.error_names.clear();
            specification
        })
        .collect();
    build(&specifications, &Names::default(), operations)
}

fn parse(text: &str) -> Result<Operations, String> {
    Operations::parse("file", text).map_err(|problems| problems.to_string())
}

fn class(idempotent: &str, operations: &str) -> String {
    format!("[[class]]\nidempotent = {idempotent}\nwhy = \"w\"\noperations = [{operations}]\n")
}

#[test]
fn every_operation_of_every_version_is_in_exactly_one_class() {
    let operations = settled();
    let listed: Vec<&OperationRef> = operations.class.iter().flat_map(|class| &class.operations).collect();
    for file in vendored() {
        for operation in &file.specification.operations {
            let operation = operation.reference();
            assert!(listed.contains(&&operation), "{}: {operation}", file.name);
        }
    }
}

#[test]
fn only_reads_asserts_and_single_deletions_are_idempotent() {
    for class in settled().class.iter().filter(|class| class.idempotent) {
        for line in class.operations.iter().map(ToString::to_string) {
            let last = line.rsplit('/').next().unwrap();
            let reads = line.starts_with("GET ")
                || ["Assert", "Inquire", "QueryAlternativePayment"]
                    .iter()
                    .any(|start| last.starts_with(start));
            let removes_one = line.starts_with("DELETE ") && last.starts_with('[');
            assert!(reads || removes_one, "{line}");
        }
    }
}

#[test]
fn an_operation_without_a_class_is_reported_and_stops_nothing_else() {
    let operations =
        parse(&(class("false", &format!("\"POST {CAPTURE}\"")) + "unknown = \"inquire\"")).unwrap();
    let versions: [(&str, &[&str]); 2] =
        [("1.1", &[CAPTURE]), ("1.2", &[CAPTURE, "/Payment/v1/Kiosk/Order"])];
    let history = history(&versions, &operations).unwrap();
    assert_eq!(
        unclassified(&history).to_string(),
        "POST /Payment/v1/Kiosk/Order: (in 1.2) has no class in spec/operations.toml, so the SDK never \
         repeats it once it was sent"
    );
    let files =
        saferpay_codegen::generate(&history, &[], &saferpay_spec::texts::Texts::default()).unwrap().tree;
    let text = |path: &str| &files.iter().find(|file| file.path == path).unwrap().text;
    assert!(!text("v1_2/kiosk.rs").contains(".idempotent()"));
    assert!(text("v1_2/kiosk.rs").contains("Sent again only if it did not reach Saferpay"));
}

#[test]
fn a_version_without_the_inquiry_looks_at_reporting() {
    let text = class("false", &format!("\"POST {CAPTURE}\"")) + "unknown = \"inquire\"\n";
    let text = text + &class("true", &format!("\"POST {INQUIRE}\""));
    let versions: [(&str, &[&str]); 2] = [("1.1", &[CAPTURE]), ("1.2", &[CAPTURE, INQUIRE])];
    let history = history(&versions, &parse(&text).unwrap()).unwrap();
    let steps: Vec<_> = history
        .modules
        .iter()
        .map(|module| module.groups[0].operations[0].class.as_ref().unwrap().unknown)
        .collect();
    assert_eq!(steps, [Some(NextStep::LookAtReporting), Some(NextStep::Inquire)]);
}

#[test]
fn entries_are_valid_and_apply() {
    let operations = parse(&class("true", "\"POST /gone\"")).unwrap();
    let problems = history(&[("1.1", &[CAPTURE])], &operations).unwrap_err();
    assert!(problems.to_string().starts_with("spec/operations.toml: POST /gone: applies to nothing"));
    for (text, problem) in [
        (class("true", "\"POST /a\", \"POST /a\""), "file: POST /a: is in two classes"),
        (class("true", "\"POST /a\"") + &class("true", "\"POST /a\""), "file: POST /a: is in two classes"),
        (class("true", ""), "file: a class: a class needs `operations` and `why`"),
        (class("false", "\"POST /a\""), "file: POST /a: `unknown` is set"),
        (class("true", "\"POST /a\"") + "unknown = \"inquire\"", "file: POST /a: `unknown` is set"),
        (class("\"sometimes\"", "\"POST /a\""), "invalid type: string \"sometimes\""),
        ("colour = \"red\"".to_owned(), "unknown field `colour`"),
    ] {
        let error = parse(&text).unwrap_err();
        assert!(error.contains(problem), "{error}");
    }
}
