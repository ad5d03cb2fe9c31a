//! The report in SARIF 2.1.0, which code hosts show next to the code.

use serde_json::{Value, json};

use super::{Report, words};
use crate::level::Level;
use crate::model::Entry;
use crate::rules;

/// Writes the report as SARIF.
#[must_use]
pub fn sarif(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let mut used: Vec<&str> = comparison.entries.iter().map(|entry| entry.rule.as_str()).collect();
    used.sort_unstable();
    used.dedup();
    let rules: Vec<Value> = used
        .iter()
        .filter_map(|id| rules::rule(id))
        .map(|rule| {
            json!({
                "id": rule.id(),
                "shortDescription": { "text": rule.why },
                "fullDescription": { "text": rule.definition.about },
                "defaultConfiguration": { "level": level(rule.level) },
            })
        })
        .collect();
    let file = format!("spec/versions/{}.json", comparison.to);
    let results: Vec<Value> = comparison.entries.iter().map(|entry| result(entry, &file)).collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "saferpay diff", "rules": rules } },
            "results": results,
        }],
    });
    format!("{document:#}\n")
}

fn result(entry: &Entry, file: &str) -> Value {
    let text = format!("{}: {}. {}", words::place(entry), words::kind(entry), words::why(&entry.rule));
    json!({
        "ruleId": entry.rule,
        "level": level(entry.level),
        "message": { "text": text },
        "partialFingerprints": { "change/v1": entry.fingerprint },
        "locations": [{
            "physicalLocation": { "artifactLocation": { "uri": file } },
            "logicalLocations": [{ "fullyQualifiedName": words::place(entry) }],
        }],
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Breaking => "error",
        Level::PotentiallyBreaking => "warning",
        Level::Safe => "note",
        Level::Cosmetic => "none",
    }
}
