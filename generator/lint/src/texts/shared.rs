//! Finds texts of fields that could be written once, and texts that no field shows.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use saferpay_spec::problem::Problems;
use saferpay_spec::texts::{Area, Key, Text, Texts, sentences};

/// Shorter sentences may be the same by chance.
const SHORTEST: usize = 40;

/// A field with the text that the documentation shows for it.
struct Shown<'a> {
    owner: &'a str,
    wire: &'a str,
    text: &'a Text,
    /// Whether it is a text of this field, not of all fields with the name.
    own: bool,
}

/// Checks the texts of fields with the same name.
pub(super) fn check(index: &Index, texts: &Texts, hints: &mut Problems) {
    let shown = shown(index, texts);
    shared(&shown, hints);
    unused(&shown, index, texts, hints);
}

fn shown<'a>(index: &'a Index, texts: &'a Texts) -> Vec<Shown<'a>> {
    let fields = index.iter().filter_map(|(key, entry)| match (key.area, &key.member) {
        (Area::Operations | Area::Containers, Some(wire)) => Some((key, wire, entry)),
        _ => None,
    });
    let texts = fields.flat_map(|(key, wire, entry)| {
        entry.shown.keys().filter_map(move |version| {
            let own = texts.text(key, *version);
            let text = own.or_else(|| texts.text(&Key::item(Area::Fields, wire), *version))?;
            Some(Shown { owner: &key.item, wire, text, own: own.is_some() })
        })
    });
    texts.collect()
}

/// Finds sentences that most fields with the same name share word for word. If fewer fields share a
/// sentence, a common text would be wrong for the others.
fn shared(shown: &[Shown<'_>], hints: &mut Problems) {
    let mut owners: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut saying: BTreeMap<(&str, &str), Vec<&Shown<'_>>> = BTreeMap::new();
    for each in shown {
        owners.entry(each.wire).or_default().insert(each.owner);
        for sentence in each.text.running().flat_map(|part| sentences(&part.markdown)) {
            if sentence.chars().count() >= SHORTEST {
                saying.entry((each.wire, sentence)).or_default().push(each);
            }
        }
    }
    for ((wire, sentence), fields) in saying {
        let sayers: BTreeSet<&str> = fields.iter().map(|field| field.owner).collect();
        let writers: BTreeSet<Option<&str>> =
            fields.iter().map(|field| field.own.then_some(field.owner)).collect();
        if writers.len() > 1 && sayers.len() * 2 > owners[wire].len() {
            let places: BTreeSet<String> = fields.iter().map(|field| field.text.place()).collect();
            let places: Vec<String> = places.into_iter().collect();
            hints.add(
                &places[0],
                format!(
                    "\"{sentence}\" is also in {}; one text in fields.md could describe every `{wire}`",
                    places[1..].join(", ")
                ),
            );
        }
    }
}

/// Finds texts in `fields.md` that no field shows.
fn unused(shown: &[Shown<'_>], index: &Index, texts: &Texts, hints: &mut Problems) {
    let used: BTreeSet<String> =
        shown.iter().filter(|field| !field.own).map(|field| field.text.place()).collect();
    // `targets` reports names that no version has.
    let known = texts.iter().filter(|(key, _)| key.area == Area::Fields && index.has(key));
    for (key, text) in known.filter(|(_, text)| !used.contains(&text.place())) {
        hints.add(text.place(), format!("no field shows it: every `{key}` has a text of its own"));
    }
}
