//! Lists the subjects with and without a text.

use std::collections::BTreeSet;

use super::index::{Entry, Index};
use saferpay_history::History;
use saferpay_spec::texts::{Area, Key, Texts};
use saferpay_spec::{SpecVersion, runs};

/// The coverage of one area.
#[derive(Debug)]
pub struct Coverage {
    /// The name of the area.
    pub area: &'static str,
    /// The number of subjects that need a text.
    pub wanted: usize,
    /// The subjects that have none in some version.
    pub missing: Vec<Missing>,
}

/// A subject without a text.
#[derive(Debug)]
pub struct Missing {
    /// The subject.
    pub key: Key,
    /// The versions in which it has no text, as runs.
    pub versions: String,
}

const AREAS: [&str; 5] = ["operations", "containers", "fields", "values", "errors"];

/// Checks all subjects that need a text, by area.
pub(super) fn coverage(history: &History, index: &Index, texts: &Texts) -> Vec<Coverage> {
    let mut areas: Vec<Coverage> =
        AREAS.iter().map(|area| Coverage { area, wanted: 0, missing: Vec::new() }).collect();
    for (key, entry) in index.iter() {
        let Some(area) = area(key).and_then(|area| areas.iter_mut().find(|each| each.area == area)) else {
            continue;
        };
        area.wanted += 1;
        let without: BTreeSet<SpecVersion> = without(key, entry, texts);
        if !without.is_empty() {
            let without: Vec<SpecVersion> = without.into_iter().collect();
            let versions = runs(&without, &history.versions);
            area.missing.push(Missing { key: key.clone(), versions });
        }
    }
    areas
}

/// The area of a subject, if it needs a text of its own. The text of an operation also describes its
/// messages, and texts in `fields.md` are optional.
fn area(key: &Key) -> Option<&'static str> {
    let is_message = key.item.contains(' ');
    match (key.area, &key.member) {
        (Area::Operations, None) if is_message => None,
        (Area::Operations, None) => Some("operations"),
        (Area::Containers, None) => Some("containers"),
        (Area::Operations | Area::Containers, Some(_)) => Some("fields"),
        (Area::Values, _) if [Key::ERROR_NAME, Key::BEHAVIOR].contains(&&*key.item) => Some("errors"),
        (Area::Values, _) => Some("values"),
        (Area::Fields, _) => None,
    }
}

/// The versions in which a subject has no text.
fn without(key: &Key, entry: &Entry, texts: &Texts) -> BTreeSet<SpecVersion> {
    if entry.shown.is_empty() {
        return if texts.newest(key).is_some() { BTreeSet::new() } else { entry.versions.clone() };
    }
    let has = |version: SpecVersion| match (&key.member, key.area) {
        (Some(wire), Area::Operations | Area::Containers) => texts.field(&key.item, wire, version).is_some(),
        _ => texts.text(key, version).is_some(),
    };
    let without = entry.shown.iter().filter(|(shown, _)| !has(**shown));
    without.flat_map(|(_, versions)| versions).copied().collect()
}
