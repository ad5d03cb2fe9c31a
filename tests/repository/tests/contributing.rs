//! The commands in CONTRIBUTING.md are run by `.ci/contributing`, or say why not.

use std::fs;
use std::process::Command;

use repository::files::root;

fn script(arguments: &[&str]) -> (bool, String) {
    let output = Command::new(root().join(".ci/contributing")).args(arguments).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&text).into_owned())
}

#[test]
fn every_block_of_commands_is_run_or_says_why_not() {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let blocks = text.matches("\n```sh\n").count();
    let not_run = text.matches("<!-- not run: ").count();
    let (succeeded, listed) = script(&["--list"]);
    assert!(succeeded, "{listed}");
    assert!(blocks > not_run);
    assert_eq!(listed.matches("# block ").count(), blocks - not_run, "{listed}");
    assert!(listed.contains("cargo test -p repository"), "{listed}");
}

#[test]
fn a_command_that_fails_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let document = folder.path().join("document.md");
    let run = |text: &str| {
        fs::write(&document, text).unwrap();
        script(&[document.to_str().unwrap()])
    };
    assert!(run("Text\n\n```sh\ntrue\n```\n\n```text\nfalse\n```\n").0);
    assert!(run("<!-- not run: it fails -->\n```sh\nfalse\n```\n\n```sh\ntrue\n```\n").0);
    let (succeeded, said) = run("```sh\nfalse\ntrue\n```\n");
    assert!(!succeeded && said.contains("false"), "{said}");
    let (succeeded, said) = run("No commands.\n");
    assert!(!succeeded && said.contains("no commands"), "{said}");
}
