//! The report as JSON, and the JSON Schema of that.

use schemars::JsonSchema;
use serde::Serialize;

use super::Report;
use crate::model::Comparison;
use saferpay_spec::SpecVersion;
use saferpay_spec::changelog::Announced;

/// The JSON report. Rule ids and fingerprints stay the same from one release of this project to the
/// next. New releases may add fields.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Report of the changes between two SpecVersions")]
struct Json<'a> {
    /// The version of this format. It increases when a field changes or disappears.
    format: u8,
    /// The changes.
    #[serde(flatten)]
    comparison: &'a Comparison,
    /// The announcements for these versions that no entry shows, if the report includes the changelog.
    #[serde(skip_serializing_if = "Option::is_none")]
    unmatched_announcements: Option<Vec<Unmatched<'a>>>,
}

/// An announcement that no entry shows.
#[derive(Serialize, JsonSchema)]
struct Unmatched<'a> {
    /// The version that it is for.
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
    let unmatched_announcements = report.unmatched.as_ref().map(|unmatched| {
        unmatched
            .iter()
            .map(|(release, announced)| Unmatched { version: release.version, announced })
            .collect()
    });
    let json = Json { format: 1, comparison: report.comparison, unmatched_announcements };
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
