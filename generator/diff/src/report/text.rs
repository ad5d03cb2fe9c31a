//! The report for a terminal.

use std::fmt::Write as _;

use super::{Report, words};
use crate::model::{Comparison, Counts, Entry, Owner, Side, Verdict};
use crate::wrap::wrapped;

/// Writes the report as plain text: 80 columns, starting with the verdict.
#[must_use]
pub fn text(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let (from, to) = (comparison.from, comparison.to);
    let mut text = wrapped(0, &format!("SpecVersion {from} to {to}: {}", words::verdict(report)));
    if let Some(downgrade) = words::downgrade(comparison) {
        text += &wrapped(0, &downgrade);
    }
    if let Some(undecided) = words::undecided(comparison) {
        text += &wrapped(0, &undecided);
    }
    if comparison.counts.total() > 0 {
        text += &wrapped(0, &words::counts(&comparison.counts));
    }
    if !comparison.ignored.is_empty() {
        text += &wrapped(0, &format!("{} ignored", comparison.ignored.len()));
    }
    if comparison.timeline.len() > 1 && comparison.verdict != Verdict::Unaffected {
        text += "\nVersion   breaking  potentially  safe  cosmetic\n";
        for summary in comparison.timeline.iter().filter(|summary| summary.counts.total() > 0) {
            let Counts { breaking, potentially_breaking, safe, cosmetic } = summary.counts;
            let version = summary.version.to_string();
            let _ = writeln!(
                text,
                "{version:<8} {breaking:>9} {potentially_breaking:>12} {safe:>5} {cosmetic:>9}"
            );
        }
    }
    for (title, entries) in words::groups(&comparison.entries) {
        let _ = write!(text, "\n{title}\n{}\n", "-".repeat(title.chars().count()));
        for entry in entries {
            text += &self::entry(comparison, entry);
        }
    }
    if !comparison.transient.is_empty() {
        let title = "Changed in between and changed back";
        let _ = write!(text, "\n{title}\n{}\n", "-".repeat(title.len()));
        for entry in &comparison.transient {
            text += &self::entry(comparison, entry);
        }
    }
    if let Some(unmatched) = &report.unmatched {
        let title = "Announced, but not found in any specification";
        let _ = write!(text, "\n{title}\n{}\n", "-".repeat(title.len()));
        for (release, announced) in unmatched {
            let line = format!(
                "{} ({}): {}",
                release.version,
                words::beyond(announced),
                words::announced(announced)
            );
            text += &wrapped(0, &line);
        }
    }
    text
}

fn entry(comparison: &Comparison, entry: &Entry) -> String {
    let mut text = wrapped(0, &format!("[{}] {}", entry.level.as_str(), title(entry)));
    for side in &entry.old {
        let now = side.counterpart.as_ref().map_or_else(String::new, |name| format!(" (now {name})"));
        text += &wrapped(4, &format!("- {}{now}", described(side)));
    }
    for side in &entry.new {
        let before =
            side.counterpart.as_ref().map_or_else(String::new, |name| format!(" (previously {name})"));
        text += &wrapped(4, &format!("+ {}{before}", described(side)));
    }
    for assessment in &entry.assessments {
        let mut line = format!("{}: {}", assessment.level.as_str(), assessment.rule);
        let mut names: Vec<&str> = assessment.operations.iter().map(|each| &*each.name).collect();
        names.extend(assessment.in_errors.then_some("all errors"));
        match &*names {
            [] => {}
            [name] => line.extend([", in ", name]),
            names => line.extend([", in ", &names.len().to_string(), " operations: ", &names.join(", ")]),
        }
        text += &wrapped(4, &line);
    }
    if comparison.timeline.len() > 1 {
        text += &wrapped(4, &history(entry));
    }
    if let Some(announcement) = entry.announcement {
        text += &wrapped(4, &words::announcement(announcement));
    }
    for impact in &entry.impacts {
        text += &wrapped(4, &format!("{} {}", impact.path, impact.effect.describe()));
    }
    for note in &entry.notes {
        text += &wrapped(4, note);
    }
    text + &wrapped(4, &format!("fingerprint {}", entry.fingerprint))
}

/// The kind of change in words, with the names of what changed.
fn title(entry: &Entry) -> String {
    let mut names: Vec<&str> = entry.subjects().filter_map(|subject| subject.member.as_deref()).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return entry.kind.replace('-', " ");
    }
    format!("{}: {}", entry.kind.replace('-', " "), names.join(", "))
}

fn described(side: &Side) -> String {
    match (&side.subject.owner, &side.subject.member) {
        (Owner::Service, Some(member)) if *member == side.state => member.clone(),
        (Owner::Operation { operation }, _) if side.state.contains(&operation.path) => side.state.clone(),
        (Owner::Container { .. }, None) => side.state.clone(),
        _ => format!("{}: {}", side.subject, side.state),
    }
}

/// The versions that changed it.
fn history(entry: &Entry) -> String {
    if entry.transitions.len() < 2 {
        return format!("introduced in {}", entry.introduced_in);
    }
    let back_and_forth = if entry.back_and_forth { "changed back and forth: " } else { "" };
    let mut states: Vec<String> = entry
        .transitions
        .iter()
        .map(|transition| {
            let state = match (&transition.old, &transition.new) {
                (None, Some(_)) => "added",
                (Some(_), None) => "removed",
                (Some(_), Some(state)) => state,
                (None, None) => "changed",
            };
            format!("{state} in {}", transition.version)
        })
        .collect();
    states.dedup();
    format!("{back_and_forth}{}", states.join("; "))
}
