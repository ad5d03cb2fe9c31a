//! Commands print everything, or report that they could not.

use std::fs::File;
use std::io::pipe;
use std::path::Path;
use std::process::Command;

use pipeline::small::rich;
use pipeline::tree::Tree;
use programs::{Outcome, run, saferpay, start, start_saferpay, xtask};

/// Every command that prints, with its exit code for a failure.
const COMMANDS: [(Program, &[&str], i32); 9] = [
    (start, &["facts", "1.40"], 1),
    (start, &["lint"], 1),
    (start, &["lint", "--missing-texts"], 1),
    (start, &["codegen", "--check"], 1),
    (start, &["codegen"], 1),
    (start_saferpay, &["openapi", "1.40"], 2),
    (start_saferpay, &["schema", "1.40", "PaymentPage/Initialize"], 2),
    (start_saferpay, &["diff", "1.40", "1.41"], 2),
    (start_saferpay, &["history", "PaymentPage/Initialize"], 2),
];

/// Prepares a command of one of the two programs.
type Program = fn(&Path, &[&str]) -> Command;

fn tree() -> Tree {
    Tree::little(&[rich("1.40"), rich("1.41")])
}

#[test]
fn a_pipe_that_closes_early_does_not_change_the_outcome() {
    let tree = tree();
    for (program, arguments, _) in COMMANDS {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let outcome = run(program(tree.root(), arguments).stdout(writer));
        let whole = run(&mut program(tree.root(), arguments));
        assert_eq!((outcome.code, outcome.err), (whole.code, whole.err), "{arguments:?}");
    }
}

#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let tree = tree();
    for (program, arguments, code) in COMMANDS {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let outcome = run(program(tree.root(), arguments).stdout(full));
        assert_eq!(outcome.code, Some(code), "{arguments:?}: {outcome:#?}");
        let begin = "standard output: cannot be written to the end: ";
        assert!(outcome.err.starts_with(begin), "{arguments:?}: {outcome:#?}");
    }
}

#[test]
fn only_commands_that_write_files_say_that_nothing_was_written() {
    let tree = tree();
    for version in ["1.40", "1.41"] {
        tree.write(&format!("spec/versions/{version}.json"), "{}");
    }
    let last = |outcome: &Outcome| outcome.err.lines().last().unwrap_or_default().to_owned();
    assert_eq!(last(&xtask(tree.root(), &["codegen"]).failed()), "2 problems; nothing was written");
    let printed = saferpay(tree.root(), &["openapi", "--all", "documents"]);
    assert_eq!(printed.code, Some(2), "{printed:#?}");
    assert!(!printed.err.contains("nothing was written"), "{printed:#?}");
}

#[test]
fn a_root_without_a_specification_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |outcome: Outcome, code| {
        assert_eq!(outcome.code, Some(code), "{outcome:#?}");
        assert!(outcome.err.trim_end().ends_with("has no folder `spec`"), "{outcome:#?}");
    };
    refused(saferpay(folder.path(), &["diff", "1.1", "1.2"]), 2);
    refused(saferpay(folder.path(), &["history", "Payer"]), 2);
    refused(saferpay(folder.path(), &["advise", "body.json", "--operation", "Batch/Close"]), 2);
    refused(xtask(folder.path(), &["facts", "1.1"]), 1);
}
