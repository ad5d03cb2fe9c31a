//! Facts that the words of the changelog do not show a program: `spec/changelog.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Announced, Beyond, Changelog, Kind};
use crate::problem::Problems;

/// The corrections, by announcement.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangelogCorrections {
    /// The corrections.
    #[serde(default)]
    correction: Vec<Correction>,
}

/// One correction. What it omits stays as it was read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    /// The announcement's id.
    announcement: String,
    /// The names and then the places that were read there, separated by spaces, so that a correction never
    /// applies to another text.
    read: String,
    kind: Option<Kind>,
    names: Option<Vec<String>>,
    places: Option<Vec<String>>,
    beyond: Option<Beyond>,
    /// Why, for people.
    why: String,
}

impl ChangelogCorrections {
    /// Reads `spec/changelog.toml`.
    ///
    /// # Errors
    ///
    /// If the text does not have the expected form.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        crate::toml_file::parse(file, text)
    }

    /// Applies all corrections.
    ///
    /// # Errors
    ///
    /// If a correction names an announcement that does not exist or has another text, changes nothing, or occurs
    /// twice.
    pub fn apply(&self, changelog: &mut Changelog) -> Result<(), Problems> {
        let mut problems = Problems::default();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for correction in &self.correction {
            let id = correction.announcement.as_str();
            let place = format!("spec/changelog.toml: {id}");
            *seen.entry(id).or_default() += 1;
            if seen[id] > 1 {
                problems.add(&place, "is corrected twice");
                continue;
            }
            let announced = changelog
                .releases
                .iter_mut()
                .flat_map(|release| &mut release.announcements)
                .find(|announced| announced.id == id);
            match announced {
                None => problems.add(&place, "is not in spec/changelog.json"),
                Some(announced) => {
                    if let Err(problem) = correction.apply(announced) {
                        problems.add(&place, problem);
                    }
                }
            }
        }
        problems.into_result()
    }
}

impl Correction {
    fn apply(&self, announced: &mut Announced) -> Result<(), String> {
        let read = announced.names.iter().chain(&announced.places).cloned().collect::<Vec<_>>().join(" ");
        if read != self.read {
            return Err(format!("was written for `{}`, and reads `{read}`", self.read));
        }
        if self.why.trim().is_empty() {
            return Err("tells no reason".to_owned());
        }
        let before = announced.clone();
        announced.kind = self.kind.unwrap_or(announced.kind);
        announced.beyond = self.beyond.or(announced.beyond);
        if let Some(names) = &self.names {
            announced.names.clone_from(names);
        }
        if let Some(places) = &self.places {
            announced.places.clone_from(places);
        }
        if before == *announced {
            return Err("changes nothing; remove it".to_owned());
        }
        announced.why = Some(self.why.clone());
        Ok(())
    }
}
