//! What the commands print arrives whole, or it is told that it did not.

use std::fs::File;
use std::io::pipe;
use std::process::Stdio;

use pipeline::program::{Outcome, run, start, xtask};
use pipeline::small::rich;
use pipeline::tree::Tree;

/// Every command that prints, with the exit code of one that cannot.
const COMMANDS: [(&[&str], i32); 9] = [
    (&["facts", "1.40"], 1),
    (&["openapi", "1.40"], 1),
    (&["schema", "1.40", "PaymentPage/Initialize"], 1),
    (&["lint"], 1),
    (&["lint", "--missing-texts"], 1),
    (&["codegen", "--check"], 1),
    (&["codegen"], 1),
    (&["diff", "1.40", "1.41"], 2),
    (&["history", "PaymentPage/Initialize"], 2),
];

fn tree() -> Tree {
    Tree::little(&[rich("1.40"), rich("1.41")])
}

fn printing_to(tree: &Tree, arguments: &[&str], out: impl Into<Stdio>) -> Outcome {
    run(start(tree.root(), arguments).stdout(out))
}

#[test]
fn a_reader_that_closes_the_pipe_early_has_what_it_wanted() {
    let tree = tree();
    for (arguments, _) in COMMANDS {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let outcome = printing_to(&tree, arguments, writer);
        let whole = xtask(tree.root(), arguments);
        assert_eq!((outcome.code, outcome.err), (whole.code, whole.err), "{arguments:?}");
    }
}

#[test]
fn a_text_that_does_not_fit_is_a_failure() {
    let tree = tree();
    for (arguments, code) in COMMANDS {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let outcome = printing_to(&tree, arguments, full);
        assert_eq!(outcome.code, Some(code), "{arguments:?}: {outcome:#?}");
        let begin = "standard output: cannot be written to the end: ";
        assert!(outcome.err.starts_with(begin), "{arguments:?}: {outcome:#?}");
    }
}

#[test]
fn only_a_command_that_would_have_written_says_that_it_did_not() {
    let tree = tree();
    for version in ["1.40", "1.41"] {
        tree.write(&format!("spec/versions/{version}.json"), "{}");
    }
    let last = |arguments: &[&str]| {
        let outcome = xtask(tree.root(), arguments).failed();
        outcome.err.lines().last().unwrap_or_default().to_owned()
    };
    assert_eq!(last(&["codegen"]), "2 problems; nothing was written");
    assert_eq!(last(&["openapi", "--all", "documents"]), "2 problems");
}

#[test]
fn a_root_that_is_no_checkout_is_no_finding() {
    let folder = tempfile::tempdir().unwrap();
    let code = |arguments: &[&str]| {
        let outcome = xtask(folder.path(), arguments);
        assert!(outcome.err.ends_with("it has no folder `spec`\n"), "{outcome:#?}");
        outcome.code
    };
    assert_eq!(code(&["diff", "1.1", "1.2"]), Some(2));
    assert_eq!(code(&["history", "Payer"]), Some(2));
    assert_eq!(code(&["advise", "body.json", "--operation", "Batch/Close"]), Some(2));
    assert_eq!(code(&["facts", "1.1"]), Some(1));
}
