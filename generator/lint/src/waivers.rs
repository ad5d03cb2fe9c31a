//! Waivers: contradictions that stay, each with its reason, in `spec/waivers.toml`.

use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, VersionRange};
use serde::Deserialize;

use crate::check::Check;
use crate::subject::Subject;

const FILE: &str = "spec/waivers.toml";

/// The content of `spec/waivers.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waivers {
    /// The waivers.
    #[serde(default, rename = "waiver")]
    pub waivers: Vec<Waiver>,
}

/// A contradiction that stays, with its reason.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// The check that finds it.
    pub check: Check,
    /// The versions.
    pub versions: VersionRange,
    /// The subjects of the contradictions.
    pub owners: Vec<Subject>,
    /// The field; omitted where a whole example contradicts.
    #[serde(default)]
    pub field: String,
    /// The reason.
    pub why: String,
}

impl Waivers {
    /// Loads `spec/waivers.toml`. A specification without that file has no waivers.
    ///
    /// # Errors
    ///
    /// If the file does not have the expected form.
    pub fn load(files: &Files) -> Result<Self, Problems> {
        if files.has(FILE) { Self::parse(FILE, files.text(FILE)?) } else { Ok(Self::default()) }
    }

    /// Reads `spec/waivers.toml`.
    ///
    /// # Errors
    ///
    /// The place where the text does not have the expected form, and waivers without owners or
    /// a reason.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let waivers: Self = saferpay_spec::toml_file::parse(file, text)?;
        let mut problems = Problems::default();
        for waiver in &waivers.waivers {
            if waiver.owners.is_empty() || waiver.why.is_empty() {
                let place = format!("{file}: waiver {} {}", waiver.check, waiver.field);
                problems.add(place.trim_end(), "needs `owners` and `why`");
            }
        }
        problems.into_result()?;
        Ok(waivers)
    }
}
