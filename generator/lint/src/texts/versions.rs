//! Checks each text as every version shows it: it names only what the version has, and says about other
//! versions only what is true there.
//!
//! A name is a reference, or anything in backquotes that some version calls an operation, a container,
//! a field, a value or an error.

use std::collections::{BTreeMap, BTreeSet};

use super::index::{Entry, Index};
use saferpay_history::{History, record_keys};
use saferpay_spec::problem::Problems;
use saferpay_spec::texts::{Area, Key, Part, Period, Text, Texts, replace};
use saferpay_spec::{SpecVersion, runs};

/// Words for versions after the one that is shown.
const NEWER: [&str; 4] = ["newer version", "later version", "newer specification", "later specification"];
/// Words for versions before it.
const OLDER: [&str; 4] = ["older version", "earlier version", "older specification", "earlier specification"];

/// Words with which a text says that a version ends its subject.
const ENDING: [&str; 4] = ["removes", "replaces", "renames", "moves"];

/// Words before the number of a version. Other numbers are amounts.
const DATING: [&str; 12] = [
    "after",
    "and",
    "before",
    "in",
    "of",
    "since",
    "specversion",
    "specversions",
    "to",
    "until",
    "version",
    "with",
];

/// Checks all texts.
pub(super) fn check(history: &History, index: &Index, texts: &Texts, problems: &mut Problems) {
    let names = Names::new(history, index);
    for (key, text) in texts.iter() {
        // One list of all versions has these, whichever versions are enabled.
        if [Key::ERROR_NAME, Key::BEHAVIOR].contains(&&*key.item) {
            continue;
        }
        let Some(entry) = index.get(key) else { continue };
        let versions = shown(index, texts, key, text, entry);
        for part in text.running() {
            let place = text.place_of(part);
            let versions: Vec<SpecVersion> =
                versions.iter().copied().filter(|version| part.period.contains(*version)).collect();
            let mut problem = |what: String| problems.add(&place, format!("`{key}`: {what}"));
            if part.period != Period::default() {
                range(part, text, entry, &mut problem);
            }
            for (name, lacking) in names.lacking(part, &versions) {
                let lacking = runs(&lacking, &history.versions);
                problem(format!("`{name}` is shown in {lacking}, which does not have it"));
            }
            dates(history, entry, part, &versions, &mut problem);
        }
    }
}

/// The versions whose documentation shows a text.
fn shown(index: &Index, texts: &Texts, key: &Key, text: &Text, entry: &Entry) -> BTreeSet<SpecVersion> {
    let of = |entry: &Entry| -> BTreeSet<SpecVersion> {
        let shown = entry.shown.iter().filter(|(since, _)| text.period.contains(**since));
        shown.flat_map(|(_, versions)| versions).copied().collect()
    };
    if key.area != Area::Fields {
        return of(entry);
    }
    // The fields without a text for their own table.
    let fields = index.iter().filter(|(field, _)| field.member.as_deref() == Some(&*key.item));
    let fields = fields.filter(|(field, _)| matches!(field.area, Area::Operations | Area::Containers));
    let mut versions = BTreeSet::new();
    for (field, entry) in fields {
        let shown = entry
            .shown
            .iter()
            .filter(|(since, _)| text.period.contains(**since) && texts.text(field, **since).is_none());
        versions.extend(shown.flat_map(|(_, versions)| versions));
    }
    versions
}

/// Checks that a range divides the versions that can show a part.
fn range(part: &Part, text: &Text, entry: &Entry, problem: &mut impl FnMut(String)) {
    let possible: Vec<&SpecVersion> =
        entry.versions.iter().filter(|version| text.period.contains(**version)).collect();
    let holding = possible.iter().filter(|version| part.period.contains(***version)).count();
    if holding == 0 {
        problem(format!("the range `{}` matches none of its versions", part.period));
    } else if holding == possible.len() {
        problem(format!("the range `{}` matches all of its versions; leave it out", part.period));
    }
}

/// Checks what a part says about other versions.
fn dates(
    history: &History,
    entry: &Entry,
    part: &Part,
    versions: &[SpecVersion],
    problem: &mut impl FnMut(String),
) {
    let (Some(first), Some(last)) = (versions.first(), versions.last()) else { return };
    for named in numbers(&part.markdown).filter(|named| history.versions.contains(named)) {
        if says_that_it_ends(&part.markdown, named) {
            if !ends_with(history, entry, named) {
                problem(format!("does not end with {named}"));
            }
            continue;
        }
        let before: Vec<SpecVersion> = versions.iter().copied().filter(|version| *version < named).collect();
        if !before.is_empty() {
            let before = runs(&before, &history.versions);
            problem(format!("{named} is named in the older {before}"));
        }
    }
    let lower = part.markdown.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if says(&NEWER) && Some(last) == history.versions.last() {
        problem(format!("speaks of newer versions in {last}, the newest"));
    }
    if says(&OLDER) && Some(first) == history.versions.first() {
        problem(format!("speaks of older versions in {first}, the oldest"));
    }
}

/// Whether a text says that its subject ends with a version: "`SpecVersion` 1.49 removes this value".
fn says_that_it_ends(text: &str, version: SpecVersion) -> bool {
    let start = format!("SpecVersion {version} ");
    text.split(&start).skip(1).any(|rest| ENDING.iter().any(|verb| rest.starts_with(verb)))
}

/// Whether the version before this one has the subject of a text, and this one does not.
fn ends_with(history: &History, entry: &Entry, version: SpecVersion) -> bool {
    let before = history.versions.iter().rev().find(|other| **other < version);
    before.is_some_and(|before| entry.versions.contains(before)) && !entry.versions.contains(&version)
}

/// The numbers in a text that can be versions.
fn numbers(text: &str) -> impl Iterator<Item = SpecVersion> {
    let words = text.split_whitespace().zip(text.split_whitespace().skip(1));
    let dates = words.filter(|(before, _)| {
        let before = before.trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase();
        DATING.contains(&&*before)
    });
    dates.filter_map(|(_, word)| word.trim_matches(|letter: char| !letter.is_ascii_digit()).parse().ok())
}

/// The names of each version, as texts write them.
struct Names<'a> {
    index: &'a Index,
    /// The versions that have a name.
    versions: BTreeMap<String, BTreeSet<SpecVersion>>,
}

impl<'a> Names<'a> {
    fn new(history: &History, index: &'a Index) -> Self {
        let mut versions: BTreeMap<String, BTreeSet<SpecVersion>> = BTreeMap::new();
        let mut add = |name: &str, of: &[SpecVersion]| {
            versions.entry(name.to_owned()).or_default().extend(of);
        };
        for module in &history.modules {
            let of = [module.version];
            for group in &module.groups {
                for operation in &group.operations {
                    add(&format!("{}/{}", group.name, operation.name), &of);
                }
            }
            for name in module.error_names.iter().chain(&module.behaviors) {
                add(name, &of);
            }
        }
        for (revision, key) in history.records.iter().zip(record_keys(history)) {
            if key.area == Area::Containers {
                add(&key.item, &revision.versions);
            }
            for field in &revision.content.fields {
                add(&field.wire, &revision.versions);
            }
        }
        for revision in &history.values {
            add(&revision.name, &revision.versions);
            for (wire, _) in &revision.content.values {
                add(wire, &revision.versions);
            }
        }
        Self { index, versions }
    }

    /// The names in a part that some of these versions lack.
    fn lacking(&self, part: &Part, versions: &[SpecVersion]) -> BTreeMap<String, Vec<SpecVersion>> {
        let mut lacking = BTreeMap::new();
        let mut check = |name: &str, having: &BTreeSet<SpecVersion>| {
            let without: Vec<SpecVersion> =
                versions.iter().copied().filter(|version| !having.contains(version)).collect();
            if !without.is_empty() {
                lacking.insert(name.to_owned(), without);
            }
        };
        for reference in part.references() {
            let having = self.of_reference(&reference);
            // `targets` reports what no version has.
            if !having.is_empty() {
                check(&reference, &having);
            }
        }
        let code = replace(&part.markdown, |_| String::new());
        for name in code.split('`').skip(1).step_by(2) {
            if let Some(having) = self.versions.get(name) {
                check(name, having);
            }
        }
        lacking
    }

    fn of_reference(&self, reference: &str) -> BTreeSet<SpecVersion> {
        let mut having = BTreeSet::new();
        for key in Key::of_reference(reference) {
            if [Key::ERROR_NAME, Key::BEHAVIOR].contains(&&*key.item) {
                let name = key.member.as_ref().and_then(|member| self.versions.get(member));
                having.extend(name.into_iter().flatten());
            } else if let Some(entry) = self.index.get(&key) {
                having.extend(&entry.versions);
            }
        }
        having
    }
}
