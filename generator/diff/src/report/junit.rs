//! The report in JUnit's XML, which build servers show as tests.

use std::fmt::Write as _;

use super::{Report, words};
use crate::level::Level;

/// Writes the report as JUnit XML: an entry is a test, and one that breaks, or may, has failed.
#[must_use]
pub fn junit(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let failed = comparison.counts.breaking + comparison.counts.potentially_breaking;
    let name = format!("SpecVersion {} to {}", comparison.from, comparison.to);
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        text,
        "<testsuite name=\"{name}\" tests=\"{}\" failures=\"{failed}\" errors=\"0\" skipped=\"0\">",
        comparison.entries.len()
    );
    for entry in &comparison.entries {
        let _ = write!(
            text,
            "  <testcase classname=\"{}\" name=\"{} ({})\"",
            escape(&entry.rule),
            escape(&words::place(entry)),
            escape(&entry.fingerprint)
        );
        if entry.level <= Level::PotentiallyBreaking {
            let _ = writeln!(
                text,
                ">\n    <failure type=\"{}\" message=\"{}\">{}</failure>\n  </testcase>",
                words::level_key(entry.level),
                escape(&words::kind(entry)),
                escape(words::why(&entry.rule))
            );
        } else {
            text.push_str("/>\n");
        }
    }
    text.push_str("</testsuite>\n");
    text
}

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            character if character.is_control() => escaped.push(' '),
            character => escaped.push(character),
        }
    }
    escaped
}
