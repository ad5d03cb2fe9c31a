//! The code that reports show compiles: the code before a change with the old version, and the code after
//! it with the new one.
//!
//! Each snippet is a module of one program.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use diff::versions;
use pipeline::tree::workspace;
use programs::{cargo, run};
use saferpay_diff::Versions;
use saferpay_diff::model::{Comparison, RustLevel, Snippet};
use saferpay_spec::SpecVersion;

/// The versions whose differences the program shows.
const PAIRS: [(&str, &str); 6] = [
    ("1.2", "1.14"),
    ("1.14", "1.26"),
    ("1.26", "1.39"),
    ("1.39", "1.53"),
    ("1.50", "1.51"),
    ("1.53", "1.39"),
];

/// The kinds of change whose effect no single line shows.
const WITHOUT_CODE: [&str; 2] = ["response-body-added", "response-body-removed"];

fn comparisons(versions: &Versions<'_>) -> Vec<Comparison> {
    let compare = |(from, to): (&str, &str)| {
        let mut comparison = versions.compare(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        versions.show_code(&mut comparison).unwrap();
        comparison
    };
    PAIRS.into_iter().map(compare).collect()
}

#[test]
fn every_entry_that_breaks_code_shows_code() {
    let mut kinds = BTreeSet::new();
    for comparison in comparisons(versions()) {
        for entry in &comparison.entries {
            let place = format!("{} {} {}: {entry:#?}", comparison.from, comparison.to, entry.kind);
            let Some(code) = &entry.code else {
                let breaks = entry.rust == RustLevel::DoesNotCompile;
                assert!(!breaks || WITHOUT_CODE.contains(&&*entry.kind), "{place}");
                continue;
            };
            kinds.insert(entry.kind.clone());
            assert!(code.before.is_some() || code.after.is_some(), "{place}");
        }
    }
    assert!(kinds.len() >= 15, "{kinds:?}");
}

/// A module with a function that contains a snippet.
fn module(name: &str, about: &str, snippet: &Snippet) -> String {
    let Snippet { code, given } = snippet;
    let parameters = given.join(", ");
    let statement = if code.ends_with(';') { code.clone() } else { format!("let _ = {code};") };
    format!(
        "// {about}\nmod {name} {{ #![allow(unused, deprecated)] use saferpay_api::*; fn example({parameters}) {{ {statement} }} }}\n"
    )
}

#[test]
#[ignore = "long, since it compiles the code of each entry: `.ci/long` runs it"]
fn the_code_of_reports_compiles() {
    let mut program = "fn main() {}\n".to_owned();
    let mut count = 0;
    for comparison in comparisons(versions()) {
        for entry in &comparison.entries {
            let Some(code) = &entry.code else { continue };
            for snippet in [&code.before, &code.after].into_iter().flatten() {
                let about = format!("{} in {} {}", entry.kind, comparison.from, comparison.to);
                let _ = write!(program, "{}", module(&format!("m{count}"), &about, snippet));
                count += 1;
            }
        }
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rust-code");
    write(&folder, &program);
    let mut check = cargo();
    let outcome = run(check.args(["check", "--offline"]).current_dir(&folder));
    assert_eq!(outcome.code, Some(0), "{}", outcome.err);
    assert!(count > 350, "{count}");
    println!("{count} snippets compile");
}

/// Writes a package with the program.
fn write(folder: &Path, program: &str) {
    fs::create_dir_all(folder.join("src")).unwrap();
    let root = workspace().canonicalize().unwrap();
    let versions: BTreeSet<SpecVersion> =
        PAIRS.iter().flat_map(|(old, new)| [old.parse().unwrap(), new.parse().unwrap()]).collect();
    let features: Vec<String> = versions.iter().map(|version| format!("\"{}\"", version.feature())).collect();
    let manifest = format!(
        "[package]\nname = \"rust-code\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         serde_json = \"1\"\n\
         saferpay-api = {{ path = \"{}\", default-features = false, features = [\"client\", {}] }}\n",
        root.join("saferpay-api").display(),
        features.join(", "),
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    fs::write(folder.join("src/main.rs"), program).unwrap();
}
