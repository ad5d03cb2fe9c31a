//! What the tests of the comparison share.

#![allow(clippy::missing_panics_doc, reason = "a test helper panics when it fails")]

use std::sync::LazyLock;

use saferpay_diff::model::Comparison;
use saferpay_diff::{FieldMappings, Versions};
use saferpay_history::History;
use saferpay_spec::changelog::{Changelog, ChangelogCorrections};
use saferpay_spec::{SpecVersion, Specification};

/// The vendored versions as the generator sees them.
pub static SPECIFICATIONS: LazyLock<Vec<Specification>> = LazyLock::new(vendored::corrected);

/// The history of the vendored versions.
#[must_use]
pub fn history() -> History {
    vendored::history()
}

/// The field mappings of the checkout.
#[must_use]
pub fn field_mappings() -> FieldMappings {
    let file = "spec/field_mappings.toml";
    vendored::sound(FieldMappings::parse(file, &vendored::read(file)))
}

/// Saferpay's changelog, corrected.
#[must_use]
pub fn announced() -> Changelog {
    let file = "spec/changelog.json";
    let mut announced = vendored::sound(Changelog::parse(file, &vendored::read(file)));
    let file = "spec/changelog.toml";
    let corrections = vendored::sound(ChangelogCorrections::parse(file, &vendored::read(file)));
    vendored::sound(corrections.apply(&mut announced));
    announced
}

/// Neighboring versions, the older one first.
#[must_use]
pub fn neighbors() -> Vec<(SpecVersion, SpecVersion)> {
    let versions: Vec<SpecVersion> = SPECIFICATIONS.iter().map(|each| each.version).collect();
    versions.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// Compares the first and the last of several small versions.
#[must_use]
pub fn compared(specifications: &[Specification]) -> Comparison {
    compared_with(specifications, "")
}

/// The same, with a file of field mappings.
#[must_use]
pub fn compared_with(specifications: &[Specification], field_mappings: &str) -> Comparison {
    let history = pipeline::history::history(specifications);
    let field_mappings = vendored::sound(FieldMappings::parse("field_mappings.toml", field_mappings));
    let versions = vendored::sound(Versions::new(specifications, &history, &field_mappings));
    let [first, .., last] = specifications else { panic!("a comparison has two sides") };
    versions.compare(first.version, last.version).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The ids of the rules of all entries, in each direction, sorted.
#[must_use]
pub fn rules(comparison: &Comparison) -> Vec<String> {
    let mut rules: Vec<String> = comparison
        .entries
        .iter()
        .flat_map(|entry| entry.assessments.iter().map(|assessment| assessment.rule.clone()))
        .collect();
    rules.sort();
    rules
}
