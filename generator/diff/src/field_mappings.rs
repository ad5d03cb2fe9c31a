//! `spec/diff.toml`: what is wrongly guessed, or not guessed at all.

use serde::Deserialize;

use super::link::{Link, Mark};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, SpecVersion};

/// The content of `spec/diff.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldMappings {
    /// Fields that stand for others although it is not plain.
    #[serde(default)]
    together: Vec<Correction>,
    /// Fields that do not stand for others although it looks so.
    #[serde(default)]
    apart: Vec<Correction>,
}

/// Fields of two neighbouring versions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    /// The version that changed them.
    version: SpecVersion,
    /// The fields before, such as `PaymentPage/Assert response.ThreeDs`.
    old: Vec<String>,
    /// The fields afterwards.
    new: Vec<String>,
    /// Why.
    why: String,
}

impl FieldMappings {
    /// Loads `spec/diff.toml`. A specification without that file has no mappings of its own.
    ///
    /// # Errors
    ///
    /// Where the file does not have the expected form.
    pub fn load(files: &Files) -> Result<Self, Problems> {
        if files.has(FILE) { Self::parse(FILE, files.text(FILE)?) } else { Ok(Self::default()) }
    }

    /// Reads `spec/diff.toml`.
    ///
    /// # Errors
    ///
    /// Tells where the text is not of the expected form.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let field_mappings: Self =
            toml::from_str(text).map_err(|error| Problems::one(file, error.to_string()))?;
        let mut problems = Problems::default();
        for correction in field_mappings.together.iter().chain(&field_mappings.apart) {
            if correction.why.is_empty() || correction.old.is_empty() || correction.new.is_empty() {
                problems.add(correction.place(file), "a correction has an old and a new side, and a why");
            }
            for text in correction.old.iter().chain(&correction.new) {
                if Mark::parse(text).is_none() {
                    problems.add(
                        correction.place(file),
                        format!("`{text}` is no field; one looks like `Payer.IpAddress`"),
                    );
                }
            }
        }
        problems.into_result()?;
        Ok(field_mappings)
    }

    /// The versions that are spoken of, for those who check that each is there.
    pub(super) fn check_versions(&self, versions: &[SpecVersion], problems: &mut Problems) {
        for correction in self.together.iter().chain(&self.apart) {
            if !versions.iter().skip(1).any(|version| *version == correction.version) {
                problems.add(correction.place(FILE), "there is no such version with one before it");
            }
        }
    }

    /// Corrects the guesses of one step. `came_or_went` tells whether the step has a field.
    pub(super) fn apply(
        &self,
        version: SpecVersion,
        links: &mut Vec<Link>,
        came_or_went: impl Fn(&Mark) -> bool,
        problems: &mut Problems,
    ) {
        for correction in self.apart.iter().filter(|correction| correction.version == version) {
            let link = correction.link();
            let before = links.len();
            links.retain(|each| *each != link);
            if links.len() == before {
                problems.add(correction.place(FILE), "nothing of it is guessed; take it out, or correct it");
            }
        }
        for correction in self.together.iter().filter(|correction| correction.version == version) {
            let link = correction.link();
            let one_moved = |marks: &[Mark]| marks.iter().any(&came_or_went);
            if links.contains(&link) {
                problems.add(correction.place(FILE), "is guessed without it; take it out");
            } else if !one_moved(&link.old) && !one_moved(&link.new) {
                problems
                    .add(correction.place(FILE), "no such fields went and came; take it out, or correct it");
            } else {
                let taken = |each: &Link| {
                    each.old.iter().any(|mark| link.old.contains(mark))
                        || each.new.iter().any(|mark| link.new.contains(mark))
                };
                links.retain(|each| !taken(each));
                links.push(link);
            }
        }
    }
}

const FILE: &str = "spec/diff.toml";

impl Correction {
    fn place(&self, file: &str) -> String {
        format!("{file}: {} {}", self.version, self.old.join(", "))
    }

    fn link(&self) -> Link {
        let marks = |texts: &[String]| texts.iter().filter_map(|text| Mark::parse(text)).collect();
        Link { version: self.version, old: marks(&self.old), new: marks(&self.new) }
    }
}
