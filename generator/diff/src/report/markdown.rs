//! The report for a pull request or a release page.

use std::fmt::Write as _;

use super::sentences::history;
use super::{Report, View, headline, words};
use crate::level::Level;
use crate::model::{Entry, Link, RustLevel, Side, Snippet};
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
        section(&mut text, report.view, (title, level), &comparison.entries);
    }
    if !comparison.transient.is_empty() {
        let _ = writeln!(text, "## Changed in between and changed back\n");
        for entry in &comparison.transient {
            item(&mut text, report.view, entry);
        }
        text.push('\n');
    }
    if let Some(unmatched) = &report.unmatched {
        let _ = writeln!(text, "## {}\n", words::UNMATCHED);
        for (release, announced) in unmatched {
            let _ = writeln!(text, "- {}", escape(&words::unmatched(release, announced)));
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
            escape(&headline::place(entry)),
            entry.level.as_str(),
            escape(&headline::what(entry))
        );
    }
    text
}

fn section(text: &mut String, view: View, (title, level): (&str, Level), entries: &[Entry]) {
    let mut entries = entries.iter().filter(|entry| entry.level == level).peekable();
    if entries.peek().is_none() {
        return;
    }
    let wire = if view.rust { " on the wire" } else { "" };
    let _ = writeln!(text, "## {title}{wire}\n");
    if level == Level::Cosmetic {
        let _ = writeln!(text, "<details><summary>Only the notation differs</summary>\n");
    }
    for entry in entries {
        item(text, view, entry);
    }
    text.push('\n');
    if level == Level::Cosmetic {
        let _ = writeln!(text, "</details>\n");
    }
}

fn item(text: &mut String, view: View, entry: &Entry) {
    let (place, what) = (headline::place(entry), headline::what(entry));
    let _ = write!(text, "- **{}**: {}", escape(&place), escape(&what));
    let messages = headline::messages(entry);
    if !messages.is_empty() {
        let _ = write!(text, ", in {}", escape(&messages));
    }
    let _ = write!(text, ", {}", history(entry));
    if view.rust && entry.rust <= RustLevel::MayFail {
        let _ = write!(text, ", in Rust: {}", entry.rust.as_str());
    }
    if let Some(announcement) = entry.announcement {
        let at = entry.announced_at.as_ref().map_or_else(String::new, |at| format!(" ({})", linked(at)));
        let _ = write!(text, ", {}{at}", words::announcement(announcement));
    }
    let _ = writeln!(text, ". `{}` `{}`", entry.rule, entry.fingerprint);
    let why = words::why(&entry.rule);
    let _ = writeln!(text, "  - {why}");
    if let Some(action) = headline::action(entry) {
        let _ = writeln!(text, "  - What to do: {}", escape(&action));
    }
    let sides = |sides: &[Side]| {
        let shown = sides.iter().map(|side| words::side(entry, side)).filter(|side| !side.is_empty());
        shown.map(|side| markdown_code(&side)).collect::<Vec<_>>().join(" and ")
    };
    match (sides(&entry.old), sides(&entry.new)) {
        (old, new) if old.is_empty() && new.is_empty() => {}
        (old, new) if old.is_empty() => drop(writeln!(text, "  - Now {new}")),
        (old, new) if new.is_empty() => drop(writeln!(text, "  - Was {old}")),
        (old, new) => drop(writeln!(text, "  - {old} → {new}")),
    }
    if let Some((before, after)) = headline::fragments(entry) {
        let _ = writeln!(text, "  - JSON: {} → {}", markdown_code(&before), markdown_code(&after));
    }
    if let Some(code) = &entry.code {
        let shown = |side: &Option<Snippet>| {
            side.as_ref().map_or_else(|| "nothing".to_owned(), |snippet| markdown_code(&snippet.code))
        };
        let _ = writeln!(text, "  - Rust: {} → {}", shown(&code.before), shown(&code.after));
    }
    for held in &entry.holds {
        let _ = writeln!(text, "  - With {}", markdown_code(held));
    }
    for correction in &entry.corrections {
        let _ = writeln!(text, "  - Shaped by the correction {}", escape(correction));
    }
    for note in &entry.notes {
        let _ = writeln!(text, "  - {note}");
    }
    if view.rust {
        for impact in &entry.impacts {
            let _ = writeln!(text, "  - `{}` {}", impact.path, impact.effect.describe());
        }
    }
    for site in &entry.sites {
        let _ = writeln!(text, "  - At {}", markdown_code(&format!("{}:{}", site.file, site.line)));
    }
    for link in &entry.links {
        let _ = writeln!(text, "  - Specification: {}", linked(link));
    }
}

/// A title that leads to its address.
fn linked(link: &Link) -> String {
    let title = escape(&link.title);
    match &link.address {
        Some(address) => format!("[{title}](<{address}>)"),
        None => title,
    }
}
