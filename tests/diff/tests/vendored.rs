//! Properties that the comparison has for all vendored versions.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use diff::{neighbors, prepare, upgrades, versions};
use saferpay_api::validation::Characters;
use saferpay_diff::model::{Comparison, Entry, Owner, Side, Verdict};
use saferpay_diff::rules::definition;
use saferpay_history::{History, Target};
use saferpay_spec::CharacterClass;

/// The oldest version compared with 1.53.
fn whole() -> Comparison {
    versions().compare("1.2".parse().unwrap(), "1.53".parse().unwrap()).unwrap()
}

#[test]
fn a_version_is_identical_with_itself() {
    let versions = versions();
    for version in versions.all() {
        let comparison = versions.compare(version, version).unwrap();
        assert_eq!(comparison.verdict, Verdict::Identical, "{version}");
        assert!(comparison.entries.is_empty() && comparison.transient.is_empty(), "{version}");
    }
    assert_eq!(versions.all().count(), 52);
}

/// The kind and both sides of an entry, or of its inverse.
fn sides(entry: &Entry, turned: bool) -> (String, Vec<String>, Vec<String>) {
    let write = |sides: &[Side]| {
        let write = |side: &Side| format!("{} {:?}: {}", side.subject, side.counterpart, side.state);
        sides.iter().map(write).collect::<Vec<_>>()
    };
    let (old, new) = (write(&entry.old), write(&entry.new));
    if turned {
        (definition(&entry.kind).unwrap().inverse().kind.to_string(), new, old)
    } else {
        (entry.kind.clone(), old, new)
    }
}

#[test]
fn a_downgrade_is_the_inverse_of_the_upgrade() {
    for there in upgrades() {
        let (old, new) = (there.from, there.to);
        let back = versions().compare(new, old).unwrap();
        assert!(back.downgrade && !there.downgrade);
        let there: BTreeSet<_> = there.entries.iter().map(|entry| sides(entry, false)).collect();
        let back: BTreeSet<_> = back.entries.iter().map(|entry| sides(entry, true)).collect();
        assert_eq!(there, back, "{old} and {new}");
    }
}

#[test]
fn fingerprints_are_unique() {
    for comparison in upgrades().iter().chain([&whole()]) {
        let mut seen = BTreeSet::new();
        for entry in &comparison.entries {
            assert!(seen.insert(&entry.fingerprint), "{} {}: {entry:#?}", comparison.from, comparison.to);
        }
    }
}

#[test]
fn every_entry_has_transitions() {
    for entry in &whole().entries {
        let places: Vec<String> = entry.subjects().map(ToString::to_string).collect();
        assert!(!entry.transitions.is_empty(), "{} {places:?}", entry.kind);
    }
}

/// The types of a version, by their paths below the version, as indices into the history.
fn types(history: &History, position: usize) -> BTreeMap<String, Target> {
    let module = &history.modules[position];
    let mut types = BTreeMap::new();
    for &index in &module.containers {
        types.insert(history.records[index].name.clone(), Target::Record(index));
    }
    for &index in &module.values {
        types.insert(history.values[index].name.clone(), Target::Values(index));
    }
    for group in &module.groups {
        for operation in &group.operations {
            for (part, index) in
                [("query", operation.query), ("request", operation.request), ("response", operation.response)]
            {
                let name = format!("{}/{} {part}", group.name, operation.name);
                types.extend(index.map(|index| (name, Target::Record(index))));
            }
        }
    }
    types
}

/// The types that entries report as changed.
#[derive(Default)]
struct Touched {
    /// Types on both sides, or on the only side that has them.
    types: BTreeSet<String>,
    /// Containers that are replaced by a container of another name.
    renamed: BTreeSet<(String, String)>,
}

impl Touched {
    fn by(entries: &[Entry]) -> Self {
        let mut touched = Self::default();
        let named = |sides: &[Side]| -> BTreeSet<String> {
            let table = |side: &Side| match &side.subject.owner {
                Owner::Container { name } => name.clone(),
                owner => owner.to_string(),
            };
            sides.iter().map(table).collect()
        };
        for entry in entries.iter().filter(|entry| definition(&entry.kind).unwrap().changes_type) {
            let (old, new) = (named(&entry.old), named(&entry.new));
            if entry.kind.starts_with("container-") {
                touched
                    .renamed
                    .extend(old.iter().flat_map(|old| new.iter().map(move |new| (old.clone(), new.clone()))));
            } else if old.is_empty() || new.is_empty() || entry.kind == "field-moved" {
                let sides = entry.old.iter().chain(&entry.new).filter(|side| side.counterpart.is_none());
                touched.types.extend(sides.flat_map(|side| named(std::slice::from_ref(side))));
            } else {
                touched.types.extend(old.intersection(&new).cloned());
            }
            // The enums: `v1_53::Condition::WithLiabilityShift`, and `v1_53::Condition` if it opens or
            // closes.
            if entry.kind.starts_with("value-") {
                let enums = entry.impacts.iter().filter_map(|impact| impact.path.split("::").nth(1));
                touched.types.extend(enums.map(str::to_owned));
            }
        }
        touched
    }

    /// Whether a type is different, or contains a different type.
    fn is_other(&self, history: &History, name: &str, old: Target, new: Target) -> bool {
        let (Target::Record(old), Target::Record(new)) = (old, new) else { return self.types.contains(name) };
        if self.types.contains(name) {
            return true;
        }
        let named = |target: Target| match target {
            Target::Record(index) => &history.records[index].name,
            Target::Values(index) => &history.values[index].name,
        };
        let after = &history.records[new].content.fields;
        history.records[old].content.fields.iter().any(|field| {
            let other = after.iter().find(|other| other.wire == field.wire).and_then(|other| other.target);
            let Some((one, other)) = field.target.zip(other) else { return false };
            let pair = (named(one).clone(), named(other).clone());
            self.renamed.contains(&pair) || self.is_other(history, &pair.0, one, other)
        })
    }
}

#[test]
fn two_versions_share_exactly_the_types_without_an_entry() {
    let history = vendored::history();
    let mut checked = 0;
    for (position, comparison) in upgrades().iter().enumerate() {
        let (old, new) = (comparison.from, comparison.to);
        let touched = Touched::by(&comparison.entries);
        let (before, after) = (types(history, position), types(history, position + 1));
        for (name, &one) in &before {
            let Some(&other) = after.get(name) else { continue };
            let name = if name == "ErrorMessage" { "error" } else { name };
            let changed = touched.is_other(history, name, one, other);
            assert_eq!(one == other, !changed, "{old} {new} {name}");
            checked += 1;
        }
    }
    assert!(checked > 5000, "{checked}");
}

#[test]
fn character_classes_admit_the_same_characters_as_the_runtime() {
    for class in CharacterClass::ALL {
        let characters = match class {
            CharacterClass::Alphabetic => Characters::Alphabetic,
            CharacterClass::AlphaNumeric => Characters::AlphaNumeric,
            CharacterClass::Id => Characters::Id,
            CharacterClass::Iso3166 => Characters::Iso3166,
            CharacterClass::Iso885915 => Characters::Iso885915,
            CharacterClass::Numeric => Characters::Numeric,
            CharacterClass::PayerId => Characters::PayerId,
            CharacterClass::Utf8 => Characters::Utf8,
        };
        for character in '\0'..='\u{2fff}' {
            assert_eq!(class.admits(character), characters.allows(character), "{class} {character:?}");
        }
    }
}

/// In a release build, all comparisons take well under a second; a debug build gets more time.
#[test]
fn all_comparisons_together_are_quick() {
    let _ = vendored::history();
    let start = Instant::now();
    let versions = prepare();
    let mut entries = 0;
    for (old, new) in neighbors() {
        entries += versions.compare(old, new).unwrap().entries.len();
    }
    entries += versions.compare("1.2".parse().unwrap(), "1.53".parse().unwrap()).unwrap().entries.len();
    let took = start.elapsed();
    println!("{entries} entries of 52 comparisons in {took:.2?}");
    let most = if cfg!(debug_assertions) { 20.0 } else { 1.0 };
    assert!(took.as_secs_f64() < most, "{took:.2?}");
}
