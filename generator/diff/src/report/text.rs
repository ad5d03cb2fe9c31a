//! The report for a terminal.

use std::fmt::Write as _;

use super::{Report, words};
use crate::model::{Comparison, Counts, Entry, Side, Table, Verdict};
use crate::wrap::wrapped;

/// Writes the plain text report: 80 columns, the verdict first.
#[must_use]
pub fn text(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let mut text = wrapped(0, &headline(comparison));
    if comparison.downgrade {
        text += &wrapped(0, "The second version is the older one: this tells what going back does.");
    }
    if comparison.counts.total() > 0 {
        text += &wrapped(0, &words::counts(&comparison.counts));
    }
    if !comparison.ignored.is_empty() {
        text += &wrapped(0, &format!("{} ignored", comparison.ignored.len()));
    }
    if comparison.timeline.len() > 1 && comparison.verdict != Verdict::Untouched {
        text += "\nVersion   breaking  potentially  safe  cosmetic\n";
        for stop in comparison.timeline.iter().filter(|stop| stop.counts.total() > 0) {
            let Counts { breaking, potentially_breaking, safe, cosmetic } = stop.counts;
            let version = stop.version.to_string();
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
    if !comparison.passing.is_empty() {
        let title = "Changed on the way, and as before in the end";
        let _ = write!(text, "\n{title}\n{}\n", "-".repeat(title.len()));
        for entry in &comparison.passing {
            text += &self::entry(comparison, entry);
        }
    }
    if let Some(unseen) = &report.unseen {
        let title = "Announced, and seen in no specification";
        let _ = write!(text, "\n{title}\n{}\n", "-".repeat(title.len()));
        for (release, announced) in unseen {
            let told = format!(
                "{} ({}): {}",
                release.version,
                words::beyond(announced),
                words::announced(announced)
            );
            text += &wrapped(0, &told);
        }
    }
    text
}

/// The verdict in a line, different for each.
fn headline(comparison: &Comparison) -> String {
    let (from, to) = (comparison.from, comparison.to);
    match comparison.verdict {
        Verdict::Identical => format!("{from} and {to} are identical."),
        Verdict::Untouched => format!("{from} to {to}: nothing that you use changes."),
        Verdict::Cosmetic => format!("{from} to {to}: the changes are only cosmetic."),
        Verdict::Safe => format!("{from} to {to}: safe."),
        Verdict::PotentiallyBreaking => format!("{from} to {to}: potentially breaking."),
        Verdict::Breaking => format!("{from} to {to}: breaking."),
    }
}

fn entry(comparison: &Comparison, entry: &Entry) -> String {
    let mut text = wrapped(0, &format!("[{}] {}", entry.level.as_str(), title(entry)));
    for side in &entry.old {
        let now = side.counterpart.as_ref().map_or_else(String::new, |name| format!(" ({name} now)"));
        text += &wrapped(4, &format!("- {}{now}", told(side)));
    }
    for side in &entry.new {
        let before = side.counterpart.as_ref().map_or_else(String::new, |name| format!(" ({name} before)"));
        text += &wrapped(4, &format!("+ {}{before}", told(side)));
    }
    for judgement in &entry.judgements {
        let mut line = format!("{}: {}", judgement.level.as_str(), judgement.rule);
        let mut names: Vec<&str> = judgement.operations.iter().map(|each| &*each.name).collect();
        names.extend(judgement.in_errors.then_some("every error"));
        match &*names {
            [] => {}
            [name] => line.extend([", in ", name]),
            names => line.extend([", in ", &names.len().to_string(), ": ", &names.join(", ")]),
        }
        text += &wrapped(4, &line);
    }
    if comparison.timeline.len() > 1 {
        text += &wrapped(4, &way(entry));
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

/// The kind in words, and what it is about.
fn title(entry: &Entry) -> String {
    let mut names: Vec<&str> = entry.subjects().filter_map(|subject| subject.member.as_deref()).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return entry.kind.replace('-', " ");
    }
    format!("{}: {}", entry.kind.replace('-', " "), names.join(", "))
}

fn told(side: &Side) -> String {
    match (&side.subject.table, &side.subject.member) {
        (Table::Service, Some(member)) if *member == side.state => member.clone(),
        (Table::Operation { operation }, _) if side.state.contains(&operation.path) => side.state.clone(),
        (Table::Container { .. }, None) => side.state.clone(),
        _ => format!("{}: {}", side.subject, side.state),
    }
}

/// When it came, and how often.
fn way(entry: &Entry) -> String {
    if entry.steps.len() < 2 {
        return format!("since {}", entry.came);
    }
    let flaps = if entry.flaps { "flaps: " } else { "" };
    let mut told: Vec<String> = entry
        .steps
        .iter()
        .map(|step| {
            let what = match (&step.old, &step.new) {
                (None, Some(_)) => "there",
                (Some(_), None) => "gone",
                (_, Some(state)) => state,
                (None, None) => "changed",
            };
            format!("{what} in {}", step.version)
        })
        .collect();
    told.dedup();
    format!("{flaps}{}", told.join("; "))
}
