//! `spec/field_mappings.toml`: the mappings that are not inferred, or wrongly.

use serde::Deserialize;

use super::field_mapping::{FieldMapping, FieldRef};
use super::renamed_value::RenamedValue;
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, SpecVersion};

/// The content of `spec/field_mappings.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldMappings {
    /// Fields that replace others, although that is not obvious.
    #[serde(default, rename = "mapping")]
    added: Vec<Declared>,
    /// Inferred mappings that are wrong.
    #[serde(default, rename = "rejected_mapping")]
    rejected: Vec<Declared>,
    /// Values that have another name.
    #[serde(default, rename = "renamed_value")]
    values: Vec<DeclaredValue>,
}

/// A value of the file that has another name since a version.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeclaredValue {
    /// The version that renamed it.
    version: SpecVersion,
    /// The fields, such as `FraudPrevention.Result`; `behavior` for the behaviors of errors.
    fields: Vec<String>,
    /// The value before.
    old: String,
    /// The value after.
    new: String,
    /// The reason.
    why: String,
}

/// A mapping of the file: fields of a version, and of the one before it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Declared {
    /// The version that made the change.
    version: SpecVersion,
    /// The fields before, such as `PaymentPage/Assert response.ThreeDs`.
    old: Vec<String>,
    /// The fields after.
    new: Vec<String>,
    /// The reason.
    why: String,
}

impl FieldMappings {
    /// Loads `spec/field_mappings.toml`. A specification without that file has no mappings.
    ///
    /// # Errors
    ///
    /// Where the file does not have the expected form.
    pub fn load(files: &Files) -> Result<Self, Problems> {
        if files.has(FILE) { Self::parse(FILE, files.text(FILE)?) } else { Ok(Self::default()) }
    }

    /// Reads `spec/field_mappings.toml`.
    ///
    /// # Errors
    ///
    /// Where the text does not have the expected form.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let field_mappings: Self = saferpay_spec::toml_file::parse(file, text)?;
        let mut problems = Problems::default();
        for declared in field_mappings.added.iter().chain(&field_mappings.rejected) {
            if declared.why.is_empty() || declared.old.is_empty() || declared.new.is_empty() {
                problems.add(declared.place(file), "needs `old`, `new` and `why`, none of them empty");
            }
            for text in declared.old.iter().chain(&declared.new) {
                if FieldRef::parse(text).is_none() {
                    problems.add(
                        declared.place(file),
                        format!("`{text}` is not a field; write it like `Payer.IpAddress`"),
                    );
                }
            }
        }
        for value in &field_mappings.values {
            if value.why.is_empty() || value.fields.is_empty() {
                problems.add(value.place(file), "needs `fields` and `why`, none of them empty");
            }
        }
        problems.into_result()?;
        Ok(field_mappings)
    }

    /// Checks that each version exists, and has a version before it.
    pub(crate) fn check_versions(&self, versions: &[SpecVersion], problems: &mut Problems) {
        let fields = self.added.iter().chain(&self.rejected).map(|each| (each.version, each.place(FILE)));
        let values = self.values.iter().map(|each| (each.version, each.place(FILE)));
        for (version, place) in fields.chain(values) {
            if !versions.iter().skip(1).any(|known| *known == version) {
                problems.add(place, "the version does not exist, or is the oldest one");
            }
        }
    }

    /// The values that one version renames. `changes` says whether the version removes the first value
    /// from a field, and adds the second.
    pub(crate) fn renamed_values(
        &self,
        version: SpecVersion,
        changes: impl Fn(&RenamedValue) -> bool,
        problems: &mut Problems,
    ) -> Vec<RenamedValue> {
        let mut found = Vec::new();
        for declared in self.values.iter().filter(|declared| declared.version == version) {
            for field in &declared.fields {
                let (field, old, new) = (field.clone(), declared.old.clone(), declared.new.clone());
                let renamed = RenamedValue { version, field, old, new };
                if changes(&renamed) {
                    found.push(renamed);
                } else {
                    let text = format!(
                        "the version does not replace the value of {}; remove or correct the entry",
                        renamed.field
                    );
                    problems.add(declared.place(FILE), text);
                }
            }
        }
        found
    }

    /// Corrects the inferred mappings of one version. `changes` says whether the version adds or removes
    /// a field.
    pub(crate) fn apply(
        &self,
        version: SpecVersion,
        mappings: &mut Vec<FieldMapping>,
        changes: impl Fn(&FieldRef) -> bool,
        problems: &mut Problems,
    ) {
        for declared in self.rejected.iter().filter(|declared| declared.version == version) {
            let mapping = declared.mapping();
            let before = mappings.len();
            mappings.retain(|each| *each != mapping);
            if mappings.len() == before {
                problems.add(
                    declared.place(FILE),
                    "rejects a mapping that is not inferred; remove or correct the entry",
                );
            }
        }
        for declared in self.added.iter().filter(|declared| declared.version == version) {
            let mapping = declared.mapping();
            let one_changes = |fields: &[FieldRef]| fields.iter().any(&changes);
            if mappings.contains(&mapping) {
                problems.add(declared.place(FILE), "is inferred without this entry; remove it");
            } else if !one_changes(&mapping.old) && !one_changes(&mapping.new) {
                problems.add(
                    declared.place(FILE),
                    "the version adds or removes none of these fields; remove or correct the entry",
                );
            } else {
                let taken = |each: &FieldMapping| {
                    each.old.iter().any(|field| mapping.old.contains(field))
                        || each.new.iter().any(|field| mapping.new.contains(field))
                };
                mappings.retain(|each| !taken(each));
                mappings.push(mapping);
            }
        }
    }
}

const FILE: &str = "spec/field_mappings.toml";

impl DeclaredValue {
    fn place(&self, file: &str) -> String {
        format!("{file}: {} {}", self.version, self.old)
    }
}

impl Declared {
    fn place(&self, file: &str) -> String {
        format!("{file}: {} {}", self.version, self.old.join(", "))
    }

    fn mapping(&self) -> FieldMapping {
        let fields = |texts: &[String]| texts.iter().filter_map(|text| FieldRef::parse(text)).collect();
        FieldMapping { version: self.version, old: fields(&self.old), new: fields(&self.new) }
    }
}
