//! What the tests of the comparison share.

#![allow(clippy::missing_panics_doc, reason = "a test helper panics when it fails")]

use std::sync::LazyLock;

use saferpay_diff::model::Comparison;
use saferpay_diff::{FieldMappings, Versions};
use saferpay_spec::changelog::{Changelog, ChangelogCorrections};
use saferpay_spec::{SpecVersion, Specification};

/// All vendored versions, prepared for comparison once.
#[must_use]
pub fn versions() -> &'static Versions<'static> {
    static VERSIONS: LazyLock<Versions<'static>> = LazyLock::new(prepare);
    &VERSIONS
}

/// Prepares all vendored versions for comparison.
#[must_use]
pub fn prepare() -> Versions<'static> {
    vendored::sound(Versions::new(vendored::corrected(), vendored::history(), &field_mappings()))
}

/// Each vendored version compared with the one before it, oldest first.
#[must_use]
pub fn upgrades() -> &'static [Comparison] {
    static UPGRADES: LazyLock<Vec<Comparison>> = LazyLock::new(|| {
        let compare = |(old, new)| vendored::sound(versions().compare(old, new));
        neighbors().into_iter().map(compare).collect()
    });
    &UPGRADES
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
    let versions: Vec<SpecVersion> = versions().all().collect();
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
