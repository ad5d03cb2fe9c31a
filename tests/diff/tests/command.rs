//! `saferpay diff` as users run it.

use pipeline::small::{bare, field, mandatory, message};
use pipeline::tree::Tree;
use programs::{Outcome, saferpay};
use saferpay_spec::{Kind, Specification};

/// 1.2 equals 1.1, 1.3 has one more mandatory field, and 1.4 differs from 1.3 only in notation.
fn tree() -> Tree {
    let shop = |number: &str, constraint: &str, more: bool| -> Specification {
        let mut specification = bare(number, Vec::new());
        let name = pipeline::small::constrained(field("Name", Kind::String), constraint);
        let mut fields = vec![name];
        fields.extend(more.then(|| mandatory(field("Size", Kind::Integer))));
        specification.operations[0].request = Some(message(fields));
        specification
    };
    Tree::little(&[
        shop("1.1", "Utf8[0..9]", false),
        shop("1.2", "Utf8[0..9]", false),
        shop("1.3", "Utf8[0..9]", true),
        shop("1.4", "Length[0..9]", true),
    ])
}

fn diff(tree: &Tree, arguments: &[&str]) -> Outcome {
    let arguments: Vec<&str> = ["diff"].iter().chain(arguments).copied().collect();
    saferpay(tree.root(), &arguments)
}

#[test]
fn the_verdict_comes_first() {
    let tree = tree();
    for (from, to, expected) in [
        ("1.1", "1.2", "SpecVersion 1.1 to 1.2: The versions are identical."),
        ("1.3", "1.4", "SpecVersion 1.3 to 1.4: All changes are cosmetic."),
        ("1.2", "1.3", "SpecVersion 1.2 to 1.3: 1 change breaks a request or a response."),
    ] {
        let outcome = diff(&tree, &[from, to]).succeeded();
        assert_eq!(outcome.out.lines().next(), Some(expected));
        assert!(outcome.out.lines().all(|line| line.chars().count() <= 80), "{}", outcome.out);
    }
}

#[test]
fn fail_on_sets_the_exit_code() {
    let tree = tree();
    for (from, to, level, code) in [
        ("1.1", "1.2", "any", 0),
        ("1.3", "1.4", "any", 1),
        ("1.3", "1.4", "potentially-breaking", 0),
        ("1.2", "1.3", "breaking", 1),
        ("1.3", "1.2", "breaking", 0),
        ("1.3", "1.2", "potentially-breaking", 1),
    ] {
        assert_eq!(diff(&tree, &[from, to, "--fail-on", level]).code, Some(code), "{from} {to} {level}");
    }
}

#[test]
fn a_wrong_option_is_one_message_and_exit_code_2() {
    let tree = tree();
    for (arguments, expected) in [
        (&["1.1", "1.9"][..], "version 1.9: does not exist; the nearest versions are 1.2, 1.3, 1.4"),
        (&["1.1", "1.1"], "version 1.1: is given twice; compare two different versions"),
        (
            &["--explain", "no-rule-like-this"],
            "rule no-rule-like-this: does not exist; `saferpay diff --rules` lists all rules",
        ),
        (
            &["--explain", "request-field-became-mandatori"],
            "rule request-field-became-mandatori: does not exist; the nearest names are \
             `request-field-became-mandatory`, `response-field-became-mandatory`, \
             `request-field-became-optional`; `saferpay diff --rules` lists all rules",
        ),
    ] {
        let outcome = diff(&tree, arguments);
        assert_eq!((outcome.code, outcome.err.trim(), &*outcome.out), (Some(2), expected, ""));
    }
}

#[test]
fn all_rejects_the_options_of_a_single_comparison() {
    let tree = tree();
    let out = tree.root().join("reports");
    for option in [&["--fail-on", "breaking"], &["--uses", "uses.txt"], &["--ignore", "ignore.toml"]] {
        let outcome = diff(&tree, &[&["--all", "--out", out.to_str().unwrap()], &option[..]].concat());
        assert_eq!(outcome.code, Some(2), "{outcome:?}");
        assert!(outcome.err.contains("--all") && outcome.err.contains(option[0]), "{}", outcome.err);
        assert!(!out.exists());
    }
}

#[test]
fn a_downgrade_is_reported_as_one() {
    let outcome = diff(&tree(), &["1.3", "1.2"]).succeeded();
    assert!(outcome.out.contains("This is a downgrade: 1.2 is older than 1.3."), "{}", outcome.out);
}

#[test]
fn a_rule_is_explained() {
    let outcome = diff(&tree(), &["--explain", "request-mandatory-field-added"]).succeeded();
    assert!(outcome.out.starts_with("request-mandatory-field-added (breaking)"), "{}", outcome.out);
    let outcome = diff(&tree(), &["--rules"]).succeeded();
    assert!(outcome.out.contains("request-mandatory-field-added"), "{}", outcome.out);
}

#[test]
fn an_ignored_change_does_not_count_until_the_entry_expires() {
    let tree = tree();
    let report = diff(&tree, &["1.2", "1.3", "--all-details"]).succeeded().out;
    let fingerprint = report.lines().find_map(|line| line.trim().strip_prefix("fingerprint ")).unwrap();
    let ignore = |fingerprint: &str, until: &str| {
        let entry = format!(
            "[[ignore]]\nfingerprint = \"{fingerprint}\"\nreason = \"Known.\"\nuntil = \"{until}\"\n"
        );
        tree.write("ignore.toml", &entry);
        let file = tree.root().join("ignore.toml");
        diff(&tree, &["1.2", "1.3", "--fail-on", "any", "--ignore", file.to_str().unwrap()])
    };
    let held = ignore(fingerprint, "9999-12-31");
    assert_eq!(held.code, Some(0), "{held:?}");
    assert!(held.out.contains("1 ignored"), "{held:?}");
    let expired = ignore(fingerprint, "2020-01-01");
    assert_eq!(expired.code, Some(1));
    assert!(expired.out.contains("expired on 2020-01-01"), "{expired:?}");
    assert!(held.out.starts_with("SpecVersion 1.2 to 1.3: No change affects your program."), "{held:?}");
    let stale = ignore("0000000000000000", "9999-12-31");
    assert_eq!(stale.code, Some(1));
    assert!(stale.out.contains("1 change of the ignore file does not occur"), "{stale:?}");
    assert_eq!(ignore("0", "9999-12-31").code, Some(2));
    assert_eq!(ignore(fingerprint, "tomorrow").code, Some(2));
}
