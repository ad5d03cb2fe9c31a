//! The report in SARIF 2.1.0, which code hosts show next to the code.

use serde_json::{Value, json};

use super::{Report, View, headline, words};
use crate::level::Level;
use crate::model::{Entry, RustLevel};
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
    let results: Vec<Value> = comparison.entries.iter().map(|entry| result(report.view, entry)).collect();
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

fn result(view: View, entry: &Entry) -> Value {
    let action = headline::action(entry).map_or_else(String::new, |action| format!(" {action}"));
    let text =
        format!("{}: {}. {}{action}", headline::place(entry), headline::what(entry), words::why(&entry.rule));
    let breaks_code = view.rust && entry.rust == RustLevel::DoesNotCompile;
    let logical = json!([{ "fullyQualifiedName": words::place(entry) }]);
    let mut locations: Vec<Value> = entry
        .sites
        .iter()
        .map(|site| {
            json!({
                "physicalLocation": {
                    "artifactLocation": { "uri": site.file.replace('\\', "/") },
                    "region": { "startLine": site.line },
                },
                "logicalLocations": logical,
            })
        })
        .collect();
    if locations.is_empty() {
        locations.push(json!({ "logicalLocations": logical }));
    }
    json!({
        "ruleId": entry.rule,
        "level": if breaks_code { "error" } else { level(entry.level) },
        "message": { "text": text },
        "partialFingerprints": { "change/v1": entry.fingerprint },
        "locations": locations,
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
