//! Sentences that could be written once.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Area, Prose, sentence};
use crate::problem::Problems;

/// A shorter sentence may well be the same by chance.
const SHORTEST: usize = 40;

/// Finds sentences that stand word for word with fields of one name in several places.
pub(super) fn check(prose: &Prose, hints: &mut Problems) {
    let mut places: BTreeMap<(&str, &str), Vec<(&str, String)>> = BTreeMap::new();
    for (key, text) in prose.iter() {
        let wire = match (&key.member, key.area) {
            (Some(wire), Area::Operations | Area::Containers) => wire,
            (None, Area::Fields) => &key.item,
            _ => continue,
        };
        for sentence in text.running().flat_map(|paragraph| sentence::all(paragraph)) {
            if sentence.chars().count() >= SHORTEST {
                places.entry((wire, sentence)).or_default().push((&key.item, text.place()));
            }
        }
    }
    for ((wire, sentence), places) in places {
        let owners: BTreeSet<&str> = places.iter().map(|(owner, _)| *owner).collect();
        if owners.len() > 1 {
            let (_, first) = &places[0];
            let others: Vec<&str> = places[1..].iter().map(|(_, place)| place.as_str()).collect();
            hints.add(
                first,
                format!(
                    "\"{sentence}\" stands in {} as well; one text in fields.md could serve every `{wire}`",
                    others.join(", ")
                ),
            );
        }
    }
}
