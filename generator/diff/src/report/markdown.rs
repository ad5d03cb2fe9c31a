//! The report for a pull request or a release page.

use std::fmt::Write as _;

use super::{Report, words};
use crate::level::Level;
use crate::model::{Entry, Side};
use saferpay_spec::escape::{markdown as escape, markdown_code};

/// The levels with the title of their section.
const SECTIONS: [(Level, &str); 4] = [
    (Level::Breaking, "Breaking"),
    (Level::PotentiallyBreaking, "Potentially breaking"),
    (Level::Safe, "Safe"),
    (Level::Cosmetic, "Cosmetic"),
];

/// Writes the report as Markdown.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let mut text = format!("# SpecVersion {} to {}\n\n", comparison.from, comparison.to);
    let _ = writeln!(text, "**{}** {}.\n", words::verdict(report), words::counts(&comparison.counts));
    for (level, title) in SECTIONS {
        section(&mut text, title, level, &comparison.entries);
    }
    if !comparison.transient.is_empty() {
        let _ = writeln!(text, "## Changed in between and changed back\n");
        for entry in &comparison.transient {
            item(&mut text, entry);
        }
        text.push('\n');
    }
    if let Some(unmatched) = &report.unmatched {
        let _ = writeln!(text, "## Announced, but not found in any specification\n");
        for (release, announced) in unmatched {
            let _ = writeln!(
                text,
                "- {} ({}): {}",
                release.version,
                words::beyond(announced),
                escape(&words::announced(announced))
            );
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// Writes the entry of a new version for `CHANGELOG.md`: the feature, and what may break.
#[must_use]
pub fn release(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let mut text = format!("- SpecVersion {}: feature `{}`. ", comparison.to, comparison.to.feature());
    let _ = writeln!(text, "Compared with {}: {}.", comparison.from, words::counts(&comparison.counts));
    let severe = comparison.entries.iter().filter(|entry| entry.level <= Level::PotentiallyBreaking);
    for entry in severe {
        let _ = writeln!(
            text,
            "  - {} ({}): {}",
            escape(&words::place(entry)),
            entry.level.as_str(),
            words::kind(entry)
        );
    }
    text
}

fn section(text: &mut String, title: &str, level: Level, entries: &[Entry]) {
    let mut entries = entries.iter().filter(|entry| entry.level == level).peekable();
    if entries.peek().is_none() {
        return;
    }
    let _ = writeln!(text, "## {title}\n");
    if level == Level::Cosmetic {
        let _ = writeln!(text, "<details><summary>Only the notation differs</summary>\n");
    }
    for entry in entries {
        item(text, entry);
    }
    text.push('\n');
    if level == Level::Cosmetic {
        let _ = writeln!(text, "</details>\n");
    }
}

fn item(text: &mut String, entry: &Entry) {
    let _ = write!(text, "- **{}**: {}", escape(&words::place(entry)), words::kind(entry));
    let sides = |sides: &[Side]| {
        sides
            .iter()
            .map(|side| words::side(entry, side))
            .filter(|side| !side.is_empty())
            .map(|side| markdown_code(&side))
            .collect::<Vec<_>>()
            .join(" and ")
    };
    match (sides(&entry.old), sides(&entry.new)) {
        (old, new) if old.is_empty() && new.is_empty() => {}
        (old, new) if old.is_empty() => drop(write!(text, " ({new})")),
        (old, new) if new.is_empty() => drop(write!(text, " (was {old})")),
        (old, new) => drop(write!(text, " ({old} → {new})")),
    }
    let _ = write!(text, ", introduced in {}", entry.introduced_in);
    if let Some(announcement) = entry.announcement {
        let _ = write!(text, ", {}", words::announcement(announcement));
    }
    let _ = writeln!(text, ". `{}` `{}`", entry.rule, entry.fingerprint);
    for note in &entry.notes {
        let _ = writeln!(text, "  - {note}");
    }
    if entry.back_and_forth {
        let transitions: Vec<String> = entry
            .transitions
            .iter()
            .map(|transition| {
                format!(
                    "{} {}",
                    if transition.new.is_some() { "added in" } else { "removed in" },
                    transition.version
                )
            })
            .collect();
        let _ = writeln!(text, "  - History: {}.", transitions.join(", "));
    }
    for assessment in &entry.assessments {
        let names: Vec<&str> =
            assessment.operations.iter().map(|operation| operation.name.as_str()).collect();
        if !names.is_empty() {
            let _ = writeln!(
                text,
                "  - {} ({}): {}",
                assessment.direction.as_str(),
                assessment.level.as_str(),
                names.join(", ")
            );
        }
    }
    for impact in &entry.impacts {
        let _ = writeln!(text, "  - `{}` {}", impact.path, impact.effect.describe());
    }
}
