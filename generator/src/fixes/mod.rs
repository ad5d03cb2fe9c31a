//! What the pages get wrong, and what holds instead: `spec/fixes.toml`.
//!
//! A page's facts stay as published in `spec/versions`; a fix changes them on
//! the way to the generator. Each says why, and on which evidence, and must
//! still match what it mends.

mod apply;
mod demand;

pub use demand::Demand;

use serde::Deserialize;

use crate::problem::Problems;
use crate::spec::{Constraint, Kind, Presence, VersionRange};

/// The fixes, and the contradictions that are left with a reason.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fixes {
    /// Changes to tables.
    #[serde(default)]
    pub fix: Vec<Fix>,
    /// What the pages demand in words.
    #[serde(default)]
    pub demand: Vec<Demand>,
    /// Contradictions that stay.
    #[serde(default)]
    pub leave: Vec<Leave>,
}

/// One change to the tables of some versions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fix {
    /// The name by which messages speak of it.
    pub name: String,
    /// The versions that it concerns.
    pub versions: VersionRange,
    /// The tables, named as in the facts.
    pub owners: Vec<String>,
    /// The field.
    pub field: String,
    /// What the field's row should have said.
    #[serde(default)]
    pub set: Option<Row>,
    /// The row of a field that the table lacks.
    #[serde(default)]
    pub add: Option<Row>,
    /// Why.
    pub why: String,
    /// What shows it.
    pub evidence: String,
}

/// What a row says; what is left out stays as it is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Whether the field must be there.
    pub presence: Option<Presence>,
    /// The type.
    #[serde(rename = "type")]
    pub kind: Option<Kind>,
    /// The container that an object refers to.
    pub reference: Option<String>,
    /// All constraints.
    pub constraints: Option<Vec<Constraint>>,
    /// Values that are missing in the list; with `set` they are appended.
    #[serde(default)]
    pub values: Vec<String>,
}

/// A contradiction that stays, with its reason.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leave {
    /// The check of [`crate::lint`] that finds it.
    pub check: crate::lint::Check,
    /// The versions that it concerns.
    pub versions: VersionRange,
    /// The tables, named as in the facts.
    pub owners: Vec<String>,
    /// The field; left out where a whole example is meant.
    #[serde(default)]
    pub field: String,
    /// Why it stays.
    pub why: String,
}

impl Fixes {
    /// Reads `spec/fixes.toml`.
    ///
    /// # Errors
    ///
    /// Tells where the text is not of the expected form.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let fixes: Self = toml::from_str(text).map_err(|error| Problems::one(file, error.to_string()))?;
        let mut problems = Problems::default();
        for fix in &fixes.fix {
            if fix.set.is_some() == fix.add.is_some() {
                problems.add(format!("{file}: {}", fix.name), "a fix has either `set` or `add`");
            }
            if fix.owners.is_empty() || fix.why.is_empty() || fix.evidence.is_empty() {
                problems.add(format!("{file}: {}", fix.name), "a fix has owners, a why and its evidence");
            }
        }
        for demand in &fixes.demand {
            if demand.is_incomplete() {
                problems.add(
                    format!("{file}: {}", demand.name),
                    "a demand has owners, fields, a why and its evidence",
                );
            }
        }
        for leave in &fixes.leave {
            if leave.owners.is_empty() || leave.why.is_empty() {
                let place = format!("{file}: leave {} {}", leave.check, leave.field);
                problems.add(place.trim_end(), "a leave has owners and a why");
            }
        }
        problems.into_result()?;
        Ok(fixes)
    }
}
