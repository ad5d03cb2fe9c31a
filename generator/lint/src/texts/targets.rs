//! Whether what a text is about, and what it refers to, exists.

use super::Lint;
use super::index::Index;
use saferpay_history::History;
use saferpay_spec::texts::{Area, Key, Text, links};
use saferpay_spec::{SpecVersion, runs};

/// Checks one text.
pub(super) fn check(history: &History, index: &Index, key: &Key, text: &Text, lint: &mut Lint) {
    match index.get(key) {
        None => lint.problems.add(text.place(), format!("no version has `{key}`{}", near(index, key))),
        Some(entry) => {
            let held = |version: &&SpecVersion| text.period.contains(**version);
            let versions: Vec<SpecVersion> = entry.versions.iter().copied().collect();
            if !versions.iter().any(|version| held(&version)) {
                let versions = runs(&versions, &history.versions);
                let problem = format!("the range holds no version that has `{key}`, which is in {versions}");
                lint.problems.add(text.place(), problem);
            } else if !entry.shown.is_empty() && !entry.shown.keys().any(|shown| held(&shown)) {
                let shown: Vec<SpecVersion> = entry.shown.keys().copied().collect();
                let shown = shown.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                lint.hints.add(
                    text.place(),
                    format!("the documentation never shows it: `{key}` is described as in {shown}"),
                );
            }
        }
    }
    for reference in text.references() {
        if !Key::of_reference(&reference).iter().any(|key| index.has(key)) {
            lint.problems.add(text.place(), format!("`[{reference}]` refers to nothing that a version has"));
        }
    }
    for link in text.running().flat_map(|paragraph| links(paragraph)) {
        if !link.starts_with("https://") {
            let problem = format!("the link to `{link}` leads nowhere; links begin with `https://`");
            lint.problems.add(text.place(), problem);
        }
    }
}

/// What was perhaps meant: the same name in other letters, or in another area.
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
