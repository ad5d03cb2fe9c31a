//! What the tests of the comparison share.

#![allow(clippy::missing_panics_doc, reason = "a test that cannot go on panics")]

use std::fs;
use std::sync::LazyLock;

use generator::diff::model::Comparison;
use generator::diff::{Corrections, Versions};
use generator::fixes::Fixes;
use generator::history::{History, build};
use generator::names::Names;
use generator::spec::{SpecVersion, Specification};
use pipeline::tree::{vendored, workspace};

/// The vendored versions as the generator sees them.
pub static SPECIFICATIONS: LazyLock<Vec<Specification>> = LazyLock::new(|| {
    let mut specifications: Vec<Specification> =
        vendored().iter().map(|file| file.specification.clone()).collect();
    let fixes = Fixes::parse("spec/fixes.toml", &spec("fixes.toml")).expect("sound fixes");
    fixes.apply(&mut specifications, false).expect("fixes that apply");
    specifications
});

/// The history of the vendored versions.
#[must_use]
pub fn history() -> History {
    let names = Names::parse("spec/names.toml", &spec("names.toml")).expect("sound names");
    build(&SPECIFICATIONS, &names).expect("a history")
}

/// The corrections of the checkout.
#[must_use]
pub fn corrections() -> Corrections {
    Corrections::parse("spec/diff.toml", &spec("diff.toml")).expect("sound corrections")
}

fn spec(file: &str) -> String {
    fs::read_to_string(workspace().join("spec").join(file)).expect("a file of the specification")
}

/// Neighbouring versions, the older one first.
#[must_use]
pub fn neighbours() -> Vec<(SpecVersion, SpecVersion)> {
    let versions: Vec<SpecVersion> = SPECIFICATIONS.iter().map(|each| each.version).collect();
    versions.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// Compares the first and the last of some little versions.
#[must_use]
pub fn compared(specifications: &[Specification]) -> Comparison {
    compared_with(specifications, "")
}

/// The same, with a file of corrections.
#[must_use]
pub fn compared_with(specifications: &[Specification], corrections: &str) -> Comparison {
    let history = pipeline::history::history(specifications);
    let corrections =
        Corrections::parse("diff.toml", corrections).unwrap_or_else(|problem| panic!("{problem}"));
    let versions =
        Versions::new(specifications, &history, &corrections).unwrap_or_else(|problem| panic!("{problem}"));
    let [first, .., last] = specifications else { panic!("a comparison has two sides") };
    versions.compare(first.version, last.version).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The ids of the rules of all entries, in each direction, sorted.
#[must_use]
pub fn rules(comparison: &Comparison) -> Vec<String> {
    let mut rules: Vec<String> = comparison
        .entries
        .iter()
        .flat_map(|entry| entry.judgements.iter().map(|judgement| judgement.rule.clone()))
        .collect();
    rules.sort();
    rules
}
