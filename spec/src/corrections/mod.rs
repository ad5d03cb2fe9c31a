//! Mistakes of the pages, and their corrections: `spec/corrections.toml`.
//!
//! The facts of a page stay as published in `spec/versions`. A correction changes them when the
//! specification is read. Each has a reason and its evidence, and must still match what it
//! corrects.

mod apply;

use serde::Deserialize;

use crate::alphabet::{self, Checked};
use crate::problem::Problems;
use crate::rules::Rules;
use crate::toml_file;
use crate::{Constraint, Kind, Presence, TableRef, VersionRange};

/// The content of `spec/corrections.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corrections {
    /// Changes to tables.
    #[serde(default, rename = "correction")]
    pub corrections: Vec<Correction>,
    /// What the pages demand in sentences: `spec/rules.toml`, which is applied together with this file.
    #[serde(skip)]
    pub rules: Rules,
}

/// One change to the tables of some versions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The name in messages.
    pub name: String,
    /// The versions that it concerns.
    pub versions: VersionRange,
    /// The tables.
    pub owners: Vec<TableRef>,
    /// The field.
    pub field: String,
    /// The correct content of the row of the field.
    #[serde(default)]
    pub set: Option<Row>,
    /// The row of a field that the table lacks.
    #[serde(default)]
    pub add: Option<Row>,
    /// Why.
    pub why: String,
    /// The evidence.
    pub evidence: String,
}

/// The content of a row. What is omitted stays as it is.
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
    /// The default, where the page says it in words only.
    pub default: Option<String>,
}

impl Correction {
    /// Checks the texts that it puts into a specification.
    fn check_texts(&self) -> Checked {
        let within = |what: &str, checked: Checked| checked.map_err(|problem| format!("{what} {problem}"));
        within("the field", alphabet::name(&self.field))?;
        for row in self.set.iter().chain(&self.add) {
            let Row { presence: _, kind: _, reference, constraints: _, values, default: _ } = row;
            if let Some(reference) = reference {
                within("the reference", alphabet::container(reference))?;
            }
            values.iter().try_for_each(|value| within("the value", alphabet::value(value)))?;
        }
        Ok(())
    }
}

impl Corrections {
    /// Reads `spec/corrections.toml`.
    ///
    /// # Errors
    ///
    /// If the text does not have the expected form.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let corrections: Self = toml_file::parse(file, text)?;
        let mut problems = Problems::default();
        for correction in &corrections.corrections {
            if correction.set.is_some() == correction.add.is_some() {
                problems
                    .add(format!("{file}: {}", correction.name), "a correction needs either `set` or `add`");
            }
            if correction.owners.is_empty() || correction.why.is_empty() || correction.evidence.is_empty() {
                problems.add(
                    format!("{file}: {}", correction.name),
                    "a correction needs `owners`, `why` and `evidence`",
                );
            }
        }
        for correction in &corrections.corrections {
            let texts = correction.check_texts();
            if let Err(problem) = texts {
                problems.add(format!("{file}: {}", correction.name), problem);
            }
        }
        problems.into_result()?;
        Ok(corrections)
    }
}
