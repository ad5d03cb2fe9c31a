//! Checks that the subject of a text, and everything that it refers to, exists.

use super::index::Index;
use saferpay_history::History;
use saferpay_spec::problem::Problems;
use saferpay_spec::texts::{Area, Key, Text, links};
use saferpay_spec::{SpecVersion, runs};

/// Where the check adds what it finds.
pub(super) struct Found<'p> {
    pub(super) problems: &'p mut Problems,
    pub(super) hints: &'p mut Problems,
}

/// Checks one text.
pub(super) fn check(history: &History, index: &Index, key: &Key, text: &Text, found: &mut Found<'_>) {
    match index.get(key) {
        None => found
            .problems
            .add(text.place(), format!("`{key}` does not exist in any version{}", near(index, key))),
        Some(entry) => {
            let held = |version: &&SpecVersion| text.period.contains(**version);
            let versions: Vec<SpecVersion> = entry.versions.iter().copied().collect();
            if !versions.iter().any(|version| held(&version)) {
                let versions = runs(&versions, &history.versions);
                let problem =
                    format!("the range contains no version that has `{key}`, which exists in {versions}");
                found.problems.add(text.place(), problem);
            } else if !entry.shown.is_empty() && !entry.shown.keys().any(|shown| held(&shown)) {
                let shown: Vec<SpecVersion> = entry.shown.keys().copied().collect();
                let shown = shown.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                found.hints.add(
                    text.place(),
                    format!("the documentation never shows it: it describes `{key}` as in {shown}"),
                );
            }
        }
    }
    for reference in text.references() {
        if !Key::of_reference(&reference).iter().any(|key| index.has(key)) {
            found
                .problems
                .add(text.place(), format!("`[{reference}]` refers to something that no version has"));
        }
    }
    for name in text.running().flat_map(|part| code_spans(&part.markdown)) {
        // Fields are often named without their container.
        let is_field = index.has(&Key::item(Area::Fields, name));
        if !is_field && Key::of_reference(name).iter().any(|key| index.has(key)) {
            let problem = format!("`{name}` has its own documentation; write `[{name}]`, which links it");
            found.problems.add(text.place(), problem);
        }
    }
    for link in text.running().flat_map(|part| links(&part.markdown)) {
        if !link.starts_with("https://") {
            let problem = format!("the link to `{link}` must start with `https://`");
            found.problems.add(text.place(), problem);
        }
    }
}

/// The contents of the code spans of a text. Each is between two backquotes.
fn code_spans(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// A suggestion: the same name in other case, or in another area.
fn near(index: &Index, key: &Key) -> String {
    let same = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
    let alike = |other: &Key| match (&key.member, &other.member) {
        (None, None) => same(&key.item, &other.item),
        (Some(one), Some(two)) => key.item == other.item && same(one, two),
        _ => false,
    };
    let folder = |area: Area| match area {
        Area::Operations => "operations/",
        Area::Containers => "containers/",
        Area::Values => "values/",
        Area::Fields => "fields.md",
    };
    match index.iter().find(|(other, _)| *other != key && alike(other)) {
        Some((other, _)) if other.area != key.area => {
            format!("; `{other}` belongs in {}", folder(other.area))
        }
        Some((other, _)) => format!("; there is `{other}`"),
        None => String::new(),
    }
}
