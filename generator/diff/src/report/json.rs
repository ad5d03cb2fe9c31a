//! The report for programs.

use schemars::JsonSchema;
use serde::Serialize;

use super::Report;
use crate::model::Comparison;
use saferpay_spec::SpecVersion;
use saferpay_spec::changelog::Announced;

/// The form of the JSON report. Ids of rules and fingerprints stay the same from one release of this
/// project to the next; fields may be added.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Report of the changes between two SpecVersions")]
struct Json<'a> {
    /// The form of this report; it changes when a field changes or goes.
    format: u8,
    /// What changed.
    #[serde(flatten)]
    comparison: &'a Comparison,
    /// What Saferpay announced for these versions and no entry shows, where that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    unseen: Option<Vec<Unseen<'a>>>,
}

/// An announcement that no entry shows.
#[derive(Serialize, JsonSchema)]
struct Unseen<'a> {
    /// The version that it was announced with.
    version: SpecVersion,
    /// The announcement.
    announced: &'a Announced,
}

/// Writes the report as JSON.
///
/// # Panics
///
/// Never: a report always has a JSON form.
#[must_use]
pub fn json(report: &Report<'_>) -> String {
    let unseen = report.unseen.as_ref().map(|unseen| {
        unseen.iter().map(|(release, announced)| Unseen { version: release.version, announced }).collect()
    });
    let json = Json { format: 1, comparison: report.comparison, unseen };
    serde_json::to_string_pretty(&json).expect("a report has a JSON form") + "\n"
}

/// The JSON Schema of the report.
///
/// # Panics
///
/// Never: a schema always has a JSON form.
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(Json<'static>);
    serde_json::to_string_pretty(&schema).expect("a schema has a JSON form") + "\n"
}
